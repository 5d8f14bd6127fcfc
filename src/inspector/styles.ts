import {css, type CSSResult} from 'lit';

/**
 * A panel at the side of the page; on phones at the top, because the question is at the bottom. It is not in the top
 * layer: it never covers the question.
 */
export const styles: CSSResult = css`
  :host {
    all: initial;
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    pointer-events: none;
    --ground: #fff;
    --raised: #f4f6f9;
    --text: #1b2029;
    --quiet: #566072;
    --line: #dce0e7;
    --accent: #2a5bd0;
    --bad: #a3261b;
    --bad-ground: #fdeeec;
    --good: #17683a;
    color-scheme: light;
  }

  section {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    inline-size: min(560px, 100%);
    border-inline-start: 1px solid var(--line);
    background: var(--ground);
    color: var(--text);
    box-shadow: 0 0 40px #0f172a2e;
    font:
      400 13px/1.45 system-ui,
      sans-serif;
    pointer-events: auto;
  }

  section[data-start] {
    inset-inline: 0 auto;
    border-inline: 0 1px;
    border-inline-end: 1px solid var(--line);
  }

  header {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 14px 12px 6px 20px;
  }

  h2 {
    margin: 0;
    font-size: 17px;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }

  .version {
    flex: 1;
    margin: 0;
    color: var(--quiet);
    font-variant-numeric: tabular-nums;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding: 4px 20px 12px;
  }

  button {
    min-block-size: 32px;
    padding: 4px 12px;
    border: 1px solid var(--line);
    border-radius: 8px;
    background: var(--raised);
    color: inherit;
    font: inherit;
    font-weight: 550;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--quiet);
  }

  [data-action='close'] {
    display: grid;
    place-items: center;
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    border-color: transparent;
    background: none;
  }

  svg {
    inline-size: 16px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
  }

  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }

  h2:focus-visible {
    outline: none;
  }

  .summary {
    margin: 0;
    padding: 8px 20px;
    border-block: 1px solid var(--line);
    background: var(--raised);
    font-weight: 600;
  }

  .summary[data-tone='bad'] {
    background: var(--bad-ground);
    color: var(--bad);
  }

  .summary[data-tone='good'] {
    color: var(--good);
  }

  .sections {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding-block-end: env(safe-area-inset-bottom);
  }

  details {
    padding: 0 20px;
    border-block-end: 1px solid var(--line);
  }

  details[open] {
    padding-block-end: 14px;
  }

  summary {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    align-items: center;
    gap: 8px;
    margin-inline: -20px;
    padding: 10px 20px;
    background: var(--ground);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    inline-size: 6px;
    block-size: 6px;
    border: solid var(--quiet);
    border-width: 0 2px 2px 0;
    content: '';
    rotate: -45deg;
  }

  [open] > summary::before {
    rotate: 45deg;
  }

  summary:focus-visible {
    outline-offset: -3px;
  }

  h3 {
    margin: 0;
    font-size: 14px;
    font-weight: 650;
  }

  .count {
    color: var(--quiet);
    font-variant-numeric: tabular-nums;
  }

  .marked {
    margin-inline-start: auto;
    padding: 1px 8px;
    border-radius: 99px;
    background: var(--bad-ground);
    color: var(--bad);
    font-weight: 600;
  }

  p {
    margin: 6px 0 0;
    color: var(--quiet);
    text-wrap: pretty;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  th {
    padding: 0 10px 4px 0;
    color: var(--quiet);
    font-weight: 550;
    text-align: start;
    white-space: nowrap;
  }

  td {
    padding: 5px 10px 5px 0;
    border-block-start: 1px solid var(--line);
    overflow-wrap: break-word;
    vertical-align: top;
    font-variant-numeric: tabular-nums;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  :is([data-section='held'], [data-section='stored'], [data-section='limits'], [data-section='requests'])
    td:first-child,
  [data-section='released'] td:nth-child(2),
  [data-section='record'] td:last-child,
  [data-section='signals'] td {
    overflow-wrap: anywhere;
    font:
      12px/1.45 ui-monospace,
      'Cascadia Mono',
      Menlo,
      monospace;
  }

  [data-section='released'] td:first-child,
  [data-section='released'] td:last-child,
  [data-section='requests'] td:nth-child(3),
  [data-section='record'] td:first-child {
    white-space: nowrap;
  }

  [data-tone='bad'] td:last-child {
    color: var(--bad);
  }

  [data-tone='good'] td:last-child {
    color: var(--good);
  }

  .mark {
    display: inline-grid;
    place-items: center;
    inline-size: 15px;
    block-size: 15px;
    margin-inline-end: 3px;
    border-radius: 50%;
    background: var(--bad);
    color: var(--ground);
    font:
      700 11px/1 system-ui,
      sans-serif;
  }

  @media (max-width: 640px) {
    section,
    section[data-start] {
      inset: 0 0 auto;
      inline-size: auto;
      max-block-size: 50%;
      border: 0;
      border-block-end: 1px solid var(--line);
    }

    [data-action='side'] {
      display: none;
    }

    button {
      min-block-size: 44px;
    }

    :is([data-section='released'], [data-section='requests']) td {
      white-space: normal;
    }
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --ground: #16191f;
      --raised: #1f232b;
      --text: #eceff4;
      --quiet: #a5aebd;
      --line: #333a46;
      --accent: #8fb2ff;
      --bad: #ffa79d;
      --bad-ground: #3a1d1b;
      --good: #7fd6a1;
      color-scheme: dark;
    }
  }

  @media (forced-colors: active) {
    .mark {
      border: 1px solid;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
