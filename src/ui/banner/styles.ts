const css = String.raw;

/** The place of the card, and what stands where in it. */
export const styles: string = css`
  :host {
    all: initial;
    position: fixed;
    inset: 0;
    pointer-events: none;
  }

  section,
  dialog {
    position: fixed;
    pointer-events: auto;
    flex-direction: column;
  }

  section {
    inset: calc(12px + env(safe-area-inset-top)) calc(12px + env(safe-area-inset-right))
      calc(12px + env(safe-area-inset-bottom)) calc(12px + env(safe-area-inset-left));
    z-index: 2147483647;
    inline-size: auto;
    max-inline-size: var(--kelisim-width, 1024px);
    block-size: fit-content;
    max-block-size: 50vh;
    max-block-size: 50dvh;
    margin: auto auto 0;
  }

  [data-position='top'] {
    margin: 0 auto auto;
  }

  [data-position='center'] {
    max-inline-size: var(--kelisim-width, 560px);
    margin: auto;
  }

  [data-position^='bottom-'] {
    max-inline-size: var(--kelisim-width, 440px);
    margin-inline-start: 0;
  }

  [data-position$='end'] {
    margin-inline: auto 0;
  }

  section,
  dialog[open] {
    display: flex;
  }

  dialog[open] ~ section {
    visibility: hidden;
  }

  .text {
    flex: auto;
    min-block-size: 0;
    padding-block-end: 20px;
    overflow: auto;
    mask-image: linear-gradient(#000 calc(100% - 20px), #0000);
  }

  h2 {
    flex: 1;
    margin: 0;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.3;
  }

  p,
  dl {
    margin: 8px 0 0;
    color: var(--muted);
  }

  select {
    float: inline-end;
    min-block-size: 32px;
    margin-inline-start: 12px;
    padding: 4px;
    border: 1px solid var(--muted);
    border-radius: calc(var(--radius) / 2);
    background: var(--surface);
    color: inherit;
    font: inherit;
  }

  .buttons {
    display: grid;
    gap: calc(var(--spacing) / 2);
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

  @media (min-width: 840px) {
    [data-position='bottom'],
    [data-position='top'] {
      flex-direction: row;
      gap: 40px;

      & .text {
        margin-block-end: calc(var(--spacing) * -1);
      }

      & .buttons {
        flex: none;
        align-self: center;
        grid-auto-flow: row;
        inline-size: 208px;
      }
    }

    [data-look='flush']:is([data-position='bottom'], [data-position='top']) {
      max-inline-size: none;
      padding-inline: max(20px, 50% - 512px);
    }
  }

  @media (max-height: 479px) {
    .text {
      flex: none;
      overflow: visible;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
