import {css, type CSSResult} from 'lit';

/** The look of what only the preferences have: switches, folds and lists of services. */
export const styles: CSSResult = css`
  dialog {
    position: fixed;
    flex-direction: column;
    inline-size: 576px;
    pointer-events: auto;
    overflow-wrap: anywhere;
  }

  dialog .buttons {
    overflow-wrap: break-word;
  }

  dialog[open] {
    display: flex;
  }

  dialog[open] ~ section {
    visibility: hidden;
  }

  dl {
    margin: 8px 0 0;
    color: var(--muted);
  }

  .region dt {
    margin-block-start: 8px;
    color: var(--text);
    font-weight: 600;
  }

  dialog,
  dialog .text {
    overscroll-behavior: contain;
  }

  dialog::backdrop {
    background: #0b0f1780;
  }

  .head,
  label {
    display: flex;
    align-items: center;
    gap: 16px;
    min-block-size: 44px;
    font-weight: 600;
  }

  .head {
    flex: none;
    margin-block: -8px 0;
    border-block-end: 1px solid var(--border);
  }

  .head h2 {
    flex: 1;
    padding-block: 8px;
  }

  .close {
    inline-size: 44px;
    margin-inline-end: -10px;
    border-color: transparent;
    background: none;
    font-size: 1.6em;
    font-weight: 400;
    line-height: 1;
  }

  .category {
    padding-block: 8px 12px;
  }

  .category + .category {
    border-block-start: 1px solid var(--border);
  }

  span {
    flex: 1;
    padding-block: 4px;
  }

  small {
    display: inline-block;
    margin-block: 3px;
    padding: 0 8px;
    border: 1px solid var(--border);
    border-radius: 99px;
    color: var(--muted);
    font-size: 0.85em;
    font-weight: 400;
  }

  input {
    appearance: none;
    box-sizing: border-box;
    inline-size: 44px;
    block-size: 26px;
    margin: 4px;
    padding: 3px;
    border: 2px solid var(--muted);
    border-radius: 13px;
    color: var(--muted);
  }

  input::before {
    content: '';
    display: block;
    inline-size: 16px;
    block-size: 16px;
    border-radius: 8px;
    background: currentColor;
  }

  input:checked {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--surface);
  }

  input:checked::before {
    margin-inline-start: 18px;
  }

  input:disabled {
    opacity: 0.5;
  }

  .category p {
    margin: 0;
  }

  .sale p {
    margin-block: 6px 10px;
  }

  summary {
    inline-size: fit-content;
    padding-block: 8px;
  }

  ul {
    margin: 0;
    padding-inline-start: 16px;
    list-style: none;
  }

  li {
    padding-block: 8px;
    content-visibility: auto;
    contain-intrinsic-size: auto 120px;
  }

  dl div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 16px;
  }

  .region div {
    display: block;
    padding-block: 4px;
  }

  dt {
    min-inline-size: 0;
  }

  dd {
    flex: none;
    margin: 0;
    margin-inline-start: auto;
  }

  @media (forced-colors: active) {
    input {
      forced-color-adjust: none;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    dialog {
      animation: appear 0.18s;
    }
  }

  @keyframes appear {
    from {
      transform: translateY(8px);
    }
  }
`;
