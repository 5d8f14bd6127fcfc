import type {Inspected} from './inspected.js';
import type {Section} from './section.js';

/** What the panel shows, as a text to send to somebody. It has addresses and names, and no values of cookies but ours. */
export function textReport({kelisim, words}: Inspected, sections: readonly Section[]): string {
  const head = [
    `${words.title}, kelisim ${kelisim.version}`,
    `${location.origin}${location.pathname}`,
    new Date().toISOString(),
    navigator.userAgent,
  ];
  return `${[head.join('\n'), ...sections.map(textOf)].join('\n\n')}\n`;
}

function textOf({title, columns, rows, notes}: Section): string {
  const lines = rows.map(({cells, tone}) => `${tone === 'bad' ? '!' : '-'} ${cells.filter(Boolean).join(' | ')}`);
  const heading = `## ${title} (${rows.length})`;
  return [heading, ...(rows[0] ? [columns.join(' | ')] : []), ...lines, ...notes].join('\n');
}
