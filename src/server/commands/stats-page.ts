import {acceptance, type Statistics, type Tally} from './tally.js';

/** Kinds of answers, in the order in which they are stacked. */
const KINDS: readonly (keyof Tally)[] = ['accepted', 'partly', 'refused', 'withdrawn'];

const WIDTH = 900;
const HEIGHT = 240;
/** Room for the numbers beside and the days below the bars. */
const MARGIN = {left: 48, bottom: 24, top: 8};

const STYLE = `
  :root { color-scheme: light dark; --accepted: #2f6fdd; --partly: #8bb0ee; --refused: #b9bec8; --withdrawn: #c4642d; }
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  svg { width: 100%; height: auto; }
  svg text { font: 12px system-ui, sans-serif; fill: currentcolor; }
  table { border-collapse: collapse; margin-block: 1rem; }
  th, td { text-align: end; padding: .25rem .75rem; border-block-end: 1px solid color-mix(in srgb, currentcolor 20%, transparent); }
  th:first-child { text-align: start; }
  .key { display: inline-block; inline-size: .8em; block-size: .8em; margin-inline: 1em .4em; }
  ${KINDS.map((kind) => `.${kind} { fill: var(--${kind}); background: var(--${kind}); }`).join('\n  ')}`;

/** A page with a chart of the days and tables of the rest. It needs no script and nothing from elsewhere. */
export function statsPage({total, days, languages, revisions}: Statistics, made: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Decisions about cookies</title>
<style>${STYLE}</style>
<h1>Decisions about cookies</h1>
<p>Acceptance ${acceptance(total)}: the share of answers that granted everything. As of ${escaped(made)}.</p>
<p>${KINDS.map((kind) => `<span class="key ${kind}"></span>${kind} ${total[kind]}`).join('')}</p>
${chart(days)}
${table('Language', languages)}
${table('Revision', revisions)}
${table('Day', days)}
</html>
`;
}

function chart(days: ReadonlyMap<string, Tally>): string {
  const sums = [...days.values()].map(sum);
  const most = Math.max(1, ...sums);
  const wide = (WIDTH - MARGIN.left) / Math.max(1, days.size);
  const high = HEIGHT - MARGIN.bottom - MARGIN.top;
  const bars = [...days].map(([day, counts], index) => {
    let top = HEIGHT - MARGIN.bottom;
    const parts = KINDS.map((kind) => {
      const height = (counts[kind] / most) * high;
      top -= height;
      return `<rect class="${kind}" x="${at(MARGIN.left + index * wide)}" y="${at(top)}" width="${at(wide * 0.85)}" height="${at(height)}"/>`;
    });
    const what = `${day}: ${KINDS.map((kind) => `${kind} ${counts[kind]}`).join(', ')}`;
    return `<g><title>${escaped(what)}</title>${parts.join('')}</g>`;
  });
  const names = [...days.keys()];
  const ends = [names[0] ?? '', names.length > 1 ? (names.at(-1) ?? '') : ''];
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Decisions by day">
<text x="0" y="${MARGIN.top + 10}">${most}</text><text x="0" y="${HEIGHT - MARGIN.bottom}">0</text>
${bars.join('\n')}
<text x="${MARGIN.left}" y="${HEIGHT - 6}">${escaped(ends[0] ?? '')}</text>
<text x="${WIDTH}" y="${HEIGHT - 6}" text-anchor="end">${escaped(ends[1] ?? '')}</text>
</svg>`;
}

function table(what: string, rows: ReadonlyMap<string, Tally>): string {
  const head = [what, 'Acceptance', ...KINDS].map((name) => `<th scope="col">${name}</th>`).join('');
  const body = [...rows].map(([name, counts]) => {
    const cells = [acceptance(counts), ...KINDS.map((kind) => `${counts[kind]}`)].map((cell) => `<td>${cell}</td>`);
    return `<tr><th scope="row">${escaped(name)}</th>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function sum(counts: Tally): number {
  return KINDS.reduce((all, kind) => all + counts[kind], 0);
}

function at(value: number): string {
  return value.toFixed(2);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
