const css = String.raw;

/** The look of the message after a withdrawal: that of the card, smaller. */
export const styles: string = css`
  :host {
    all: initial;
    position: fixed;
    inset-block-end: 12px;
    inset-inline: 12px;
    z-index: 2147483647;
    display: block;
    inline-size: fit-content;
    max-inline-size: min(440px, 100% - 24px);
    max-block-size: 50vh;
    overflow: auto;
  }

  section {
    --surface: var(--kelisim-surface, #fff);
    --text: var(--kelisim-text, #1b2029);
    --accent: var(--kelisim-accent, #2a5bd0);
    padding: 16px 20px;
    border: 1px solid color-mix(in srgb, var(--text) 13%, var(--surface));
    border-radius: var(--kelisim-radius, 16px);
    background: var(--surface);
    color: var(--text);
    font: 400 clamp(14px, 0.9375rem, 18px) / 1.5 var(--kelisim-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
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
    min-block-size: 44px;
    padding: 8px 16px;
    border: 1px solid color-mix(in srgb, var(--text) 50%, var(--surface));
    border-radius: calc(var(--kelisim-radius, 16px) / 2);
    background: color-mix(in srgb, var(--text) 5%, var(--surface));
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  @media (prefers-color-scheme: dark) {
    [data-theme='auto'] {
      --surface: var(--kelisim-surface, #1c1f26);
      --text: var(--kelisim-text, #f0f2f5);
      --accent: var(--kelisim-accent, #8fb2ff);
    }
  }

  [data-theme='dark'] {
    --surface: var(--kelisim-surface, #1c1f26);
    --text: var(--kelisim-text, #f0f2f5);
    --accent: var(--kelisim-accent, #8fb2ff);
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
