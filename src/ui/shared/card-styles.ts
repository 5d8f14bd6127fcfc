import {css, type CSSResult} from 'lit';

/**
 * What card, dialog and message look like: themes, ready looks and buttons. Sizes are pixels where a page's own root
 * font size would spoil them. No rule tells one labelled button from another.
 */
export const cardStyles: CSSResult = css`
  [data-theme] {
    --surface: var(--kelisim-surface, #fff);
    --text: var(--kelisim-text, #1b2029);
    --accent: var(--kelisim-accent, #2a5bd0);
    --muted: var(--kelisim-muted, color-mix(in srgb, var(--text) 74%, var(--surface)));
    --border: var(--kelisim-border, color-mix(in srgb, var(--text) 20%, var(--surface)));
    --radius: var(--kelisim-radius, 16px);
    --spacing: var(--kelisim-spacing, 16px);
    box-sizing: border-box;
    padding: var(--spacing) calc(var(--spacing) * 1.25);
    overflow: auto;
    border: 1px solid var(--border);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    color-scheme: light;
    box-shadow: var(--kelisim-shadow, 0 2px 8px #0f172a14, 0 16px 48px #0f172a2e);
    font: 400 clamp(14px, 0.9375rem, 18px) / 1.5 var(--kelisim-font, system-ui, sans-serif);
    overflow-wrap: break-word;
  }

  button,
  select {
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

  a {
    color: var(--accent);
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }

  [data-look='sharp'] {
    --border: var(--text);
    --radius: var(--kelisim-radius, 0px);
    box-shadow: var(--kelisim-shadow, none);
    border-width: 2px;
  }

  [data-look='round'] {
    --radius: var(--kelisim-radius, 28px);
    --spacing: var(--kelisim-spacing, 20px);

    & button {
      border-radius: 99px;
    }
  }

  [data-look='flush'] {
    --radius: var(--kelisim-radius, 0px);
    inset: 0;
    padding-block-end: calc(var(--spacing) + env(safe-area-inset-bottom));
  }

  @media (max-width: 419px) {
    [data-theme] {
      --spacing: var(--kelisim-spacing, 12px);
      font-size: clamp(14px, 0.875rem, 18px);
      line-height: 1.3;
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
`;
