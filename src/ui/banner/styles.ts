const css = String.raw;

/**
 * The look that card and dialog share, and the place of the card. Sizes are pixels where a page's own root font size would spoil them.
 * No rule tells one labelled button from another (REQUIREMENTS L04).
 */
export const styles: string = css`
  :host {
    all: initial;
    position: fixed;
    inset: 0;
    pointer-events: none;
  }

  section,
  dialog {
    --surface: var(--kelisim-surface, #fff);
    --text: var(--kelisim-text, #1b2029);
    --accent: var(--kelisim-accent, #2a5bd0);
    --muted: var(--kelisim-muted, color-mix(in srgb, var(--text) 74%, var(--surface)));
    --border: var(--kelisim-border, color-mix(in srgb, var(--text) 13%, var(--surface)));
    --radius: var(--kelisim-radius, 16px);
    position: fixed;
    pointer-events: auto;
    box-sizing: border-box;
    flex-direction: column;
    padding: 16px 20px;
    overflow: auto;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    color-scheme: light;
    box-shadow: var(--kelisim-shadow, 0 2px 8px #0f172a14, 0 16px 48px #0f172a2e);
    font: 400 clamp(14px, 0.9375rem, 18px) / 1.5 var(--kelisim-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
  }

  section {
    inset: 12px;
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

  a {
    color: var(--accent);
  }

  .buttons {
    display: grid;
    gap: 8px;
  }

  button {
    min-block-size: 44px;
    padding: 8px 4px;
    border: 1px solid color-mix(in srgb, var(--text) 50%, var(--surface));
    border-radius: calc(var(--radius) / 2);
    background: color-mix(in srgb, var(--text) 5%, var(--surface));
    color: inherit;
    font: inherit;
    font-size: 0.95em;
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: inherit;
    word-spacing: inherit;
    cursor: pointer;
  }

  button:hover {
    background: var(--border);
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
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
        margin-block-end: -20px;
      }

      & .buttons {
        flex: none;
        align-self: center;
        grid-auto-flow: row;
        inline-size: 208px;
      }
    }
  }

  @media (max-height: 479px) {
    .text {
      flex: none;
      overflow: visible;
    }
  }

  @media (prefers-color-scheme: dark) {
    [data-theme='auto'] {
      --surface: var(--kelisim-surface, #1c1f26);
      --text: var(--kelisim-text, #f0f2f5);
      --accent: var(--kelisim-accent, #8fb2ff);
      color-scheme: dark;
    }
  }

  [data-theme='dark'] {
    --surface: var(--kelisim-surface, #1c1f26);
    --text: var(--kelisim-text, #f0f2f5);
    --accent: var(--kelisim-accent, #8fb2ff);
    color-scheme: dark;
  }

  @media (forced-colors: active) {
    [data-theme] {
      --surface: Canvas;
      --text: CanvasText;
      --accent: Highlight;
      --muted: CanvasText;
      --border: CanvasText;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    section,
    dialog {
      animation: appear 0.18s;
    }
  }

  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
