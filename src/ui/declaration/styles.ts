import {css, type CSSResult} from 'lit';

/**
 * The look of the list: text, colours and font of the page around it, with hairlines. It is as wide as the place it
 * stands in, so that decides whether rows stand beside or below each other.
 */
export const styles: CSSResult = css`
  :host {
    display: block;
    min-inline-size: min(15rem, 100%);
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  [lang] {
    --line: color-mix(in srgb, currentColor 20%, transparent);
    container-type: inline-size;
  }

  [part='heading'] {
    margin: 1.5em 0 0.5em;
    font-size: 1.125em;
    line-height: 1.3;
  }

  :first-child > [part='heading']:first-child {
    margin-block-start: 0;
  }

  p {
    margin: 0.5em 0;
  }

  address {
    font-style: normal;
  }

  a {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
  }

  :focus-visible {
    outline: 3px solid var(--kelisim-accent, currentColor);
    outline-offset: 2px;
  }

  time {
    display: block;
  }

  dl {
    max-inline-size: 32em;
    margin: 0.5em 0 1em;
  }

  dl div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--line);
  }

  dt {
    flex: 1 1 8em;
    max-inline-size: 14em;
    overflow-wrap: break-word;
  }

  dd {
    flex: 2 1 8em;
    min-inline-size: min(12.5em, 100%);
    margin: 0;
  }

  button {
    min-block-size: 44px;
    padding: 8px 24px;
    border: 1px solid;
    border-radius: calc(var(--kelisim-radius, 16px) / 2);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    word-spacing: inherit;
    cursor: pointer;
  }

  button:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }

  table {
    position: relative;
    inline-size: 100%;
    margin-block: 0.75em;
    border-collapse: collapse;
    border-block-end: 1px solid var(--line);
    overflow-wrap: break-word;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
  }

  tbody {
    border-block-start: 1px solid var(--line);
    break-inside: avoid;
  }

  th,
  td {
    padding: 0.5em 0;
    padding-inline-end: 1em;
    text-align: start;
    vertical-align: top;
  }

  td:last-child,
  th:last-child {
    padding-inline-end: 0;
  }

  tr:not(:first-child) td {
    padding-block-start: 0;
  }

  th small,
  td a {
    display: block;
  }

  small {
    font-weight: 400;
  }

  /* Names of cookies can be as long as a line. */
  .stores {
    min-inline-size: 11em;
    overflow-wrap: anywhere;
  }

  .many {
    content-visibility: auto;
    contain-intrinsic-size: auto 100rem;
  }

  @container (max-width: 53.99em) {
    table,
    tbody,
    th,
    td {
      display: block;
    }

    /* Out of sight, and still the heads of what is in the cells. */
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    tbody {
      padding-block: 0.75em;
    }

    tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      column-gap: 1em;
    }

    tbody th.service,
    td {
      inline-size: auto;
      padding: 0.25em 0;
    }

    tbody th,
    .provider,
    .purpose,
    .country {
      grid-column: 1 / -1;
    }

    tr:first-child td[data-label]::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      display: block;
      font-size: 0.875em;
    }

    td:not([data-label]) {
      padding: 0;
    }

    .many tbody {
      content-visibility: auto;
      contain-intrinsic-size: auto 12rem;
    }
  }

  @container (min-width: 28em) and (max-width: 53.99em) {
    .provider,
    .purpose,
    .country {
      display: grid;
      grid-template-columns: 8rem minmax(0, 1fr);
      column-gap: 1em;
    }
  }

  @media print {
    button {
      display: none;
    }

    .many,
    .many tbody {
      content-visibility: visible;
    }
  }
`;
