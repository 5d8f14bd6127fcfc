import {css, type CSSResult} from 'lit';

/** The look of the message: that of the card, but smaller. */
export const styles: CSSResult = css`
  :host {
    all: initial;
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    pointer-events: none;
  }

  section {
    inline-size: fit-content;
    max-inline-size: 440px;
  }

  /* The words come a moment after their region, and would make the card grow. */
  [data-silent] {
    opacity: 0;
  }

  p {
    margin: 0 0 12px;
  }

  div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  button {
    flex: auto;
    padding-inline: 16px;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
