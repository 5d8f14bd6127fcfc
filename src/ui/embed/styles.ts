import {css, type CSSResult} from 'lit';

/**
 * The look of a placeholder: made of the page's own colour and font, so that it fits any. The size is the
 * frame's, and the words make do with it.
 */
export const styles: CSSResult = css`
  [role='group'] {
    position: absolute;
    inset: 0;
    container-type: size;
    overflow: auto;
    border: 1px solid color-mix(in srgb, currentColor 30%, transparent);
    border-radius: inherit;
    background: color-mix(in srgb, currentColor 6%, transparent);
    font-size: max(1em, 14px);
    line-height: 1.4;
    text-align: center;
    text-indent: 0;
    white-space: normal;
    cursor: default;
  }

  .content {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 12px;
    min-block-size: 100%;
    padding: 16px;
  }

  p {
    max-inline-size: min(36em, 100%);
    margin: 0;
    overflow-wrap: anywhere;
  }

  bdi {
    font-weight: 600;
  }

  .buttons {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    grid-auto-rows: 1fr;
    gap: 8px;
    inline-size: min(28em, 100%);
  }

  button {
    min-block-size: 44px;
    padding: 4px 12px;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: calc(var(--kelisim-radius, 16px) / 2);
    background: color-mix(in srgb, currentColor 8%, transparent);
    color: inherit;
    font: inherit;
    font-weight: 600;
    overflow-wrap: break-word;
    cursor: pointer;
  }

  button:hover {
    background: color-mix(in srgb, currentColor 16%, transparent);
  }

  :focus-visible {
    outline: 3px solid var(--kelisim-accent, currentColor);
    outline-offset: 2px;
  }

  @container (block-size < 180px) or (inline-size < 240px) {
    .content {
      gap: 8px;
      padding: 8px;
      font-size: 14px;
      line-height: 1.25;
    }

    .buttons {
      grid-template-columns: repeat(auto-fit, minmax(min(5em, 100%), 1fr));
    }

    button {
      padding-inline: 2px;
    }
  }

  @container (block-size < 140px) {
    .content {
      gap: 6px 12px;
      padding: 6px;
      font-size: 13px;
    }

    .buttons {
      gap: 4px;
    }

    button {
      min-block-size: 30px;
      padding-block: 0;
    }
  }

  /* Players of sound are long and low. */
  @container (block-size < 140px) and (inline-size > 280px) {
    .content {
      flex-direction: row;
    }

    p {
      text-align: start;
    }

    .buttons {
      flex: none;
      grid-template-columns: none;
      inline-size: auto;
      max-inline-size: 60%;
    }

    button {
      padding-inline: 12px;
    }
  }

  @container (block-size < 140px) and (inline-size > 560px) {
    .buttons {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
      gap: 8px;
    }

    button {
      min-block-size: 44px;
    }
  }

  @media print {
    .buttons {
      display: none;
    }
  }
`;
