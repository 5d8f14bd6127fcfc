import {css, type CSSResult} from 'lit';

/**
 * What stands where in card and dialog. Both are as high as the window lets them be. Their text scrolls by itself; where
 * it would have no room above the answers, all of it scrolls. Answers stand beside the text only where they have room
 * below each other. On a phone they stand beside each other where both have a half wide enough for their words, else below
 * each other. Margins are automatic: what `align-self` lets run past the top cannot be scrolled to.
 */
export const styles: CSSResult = css`
  :host {
    all: initial;
    position: fixed;
    inset: 0;
    pointer-events: none;
  }

  section {
    display: flex;
    flex-direction: column;
    inline-size: auto;
    max-inline-size: var(--kelisim-width, 1024px);
  }

  [data-position='center'] {
    max-inline-size: var(--kelisim-width, 560px);
    margin: auto;
  }

  [data-position^='bottom-'] {
    max-inline-size: var(--kelisim-width, 480px);
  }

  .text {
    flex: auto;
    min-block-size: 0;
    padding-block-end: 20px;
    overflow: auto;
    mask-image: linear-gradient(#000 calc(100% - 20px), #0000);
  }

  h2,
  button {
    text-wrap: balance;
  }

  h2 {
    margin: 0;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }

  p {
    margin: 8px 0 0;
    color: var(--muted);
  }

  .buttons {
    display: grid;
    grid-auto-rows: 1fr;
    gap: max(8px, var(--spacing) / 2);
  }

  .text:focus-visible {
    outline-offset: -3px;
  }

  @media (min-width: 420px) {
    .buttons {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }
  }

  @media (max-width: 419px) {
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }

    .buttons * {
      flex: auto;
      inline-size: min-content;
      min-inline-size: calc(50% - 4px);
    }

    .buttons :last-child {
      inline-size: 100%;
    }
  }

  @media (max-height: 329px), (max-height: 479px) and (max-width: 419px) {
    .text {
      flex: none;
      overflow: visible;
    }
  }

  @media (min-width: 840px) and (min-height: 380px) {
    [data-position='bottom'],
    [data-position='top'] {
      flex-direction: row;
      gap: 40px;

      & .text {
        margin-block-end: calc(var(--spacing) * -1);
      }

      & .buttons {
        flex: none;
        margin-block: auto;
        grid-auto-flow: row;
        inline-size: 208px;
      }
    }

    [data-look='flush']:is([data-position='bottom'], [data-position='top']) {
      max-inline-size: none;
      padding-inline: max(20px, 50% - 512px);
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
