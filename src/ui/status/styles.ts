const css = String.raw;

/** The place of the message: where the question was, but smaller. */
export const styles: string = css`
  :host {
    all: initial;
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    pointer-events: none;
  }

  section {
    position: fixed;
    inset: calc(12px + env(safe-area-inset-top)) calc(12px + env(safe-area-inset-right))
      calc(12px + env(safe-area-inset-bottom)) calc(12px + env(safe-area-inset-left));
    block-size: fit-content;
    inline-size: fit-content;
    max-inline-size: 440px;
    max-block-size: 50vh;
    margin: auto auto 0;
    pointer-events: auto;
  }

  [data-position='top'] {
    margin: 0 auto auto;
  }

  [data-position='bottom-start'] {
    margin-inline-start: 0;
  }

  [data-position='bottom-end'] {
    margin-inline: auto 0;
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
