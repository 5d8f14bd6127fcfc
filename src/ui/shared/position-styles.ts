import {css, type CSSResult} from 'lit';

/** Where the card stands, and the message after it: clear of what a phone's screen lacks. */
export const positionStyles: CSSResult = css`
  section {
    position: fixed;
    inset: calc(12px + env(safe-area-inset-top)) calc(12px + env(safe-area-inset-right))
      calc(12px + env(safe-area-inset-bottom)) calc(12px + env(safe-area-inset-left));
    z-index: 2147483647;
    block-size: fit-content;
    max-block-size: 50vh;
    max-block-size: 50dvh;
    margin: auto auto 0;
    pointer-events: auto;
  }

  [data-position='top'] {
    margin: 0 auto auto;
  }

  [data-position^='bottom-'] {
    margin-inline-start: 0;
  }

  [data-position$='end'] {
    margin-inline: auto 0;
  }
`;
