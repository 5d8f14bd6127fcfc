import {writeFile} from 'node:fs/promises';
import {Failure} from '../failure.js';
import {readTime, STORE, withStore, type Command} from './command.js';
import {statsPage} from './stats-page.js';
import {acceptance, tally, type Tally} from './tally.js';

/** Counts decisions, prints them and writes a page with a chart. */
export const stats: Command = {
  usage: 'stats --store sqlite:consents.db --page consents.html',
  summary: 'counts decisions by day, language and revision',
  options: {
    ...STORE,
    from: {means: 'first day (UTC)'},
    to: {means: 'day before which it ends'},
    page: {means: 'file for a page with a chart; default: none'},
  },
  words: 0,
  run: (given, terminal) =>
    withStore(given, async (store) => {
      const {from, to, page} = given.options;
      const span = {
        ...(from === undefined ? {} : {from: readTime('from', from)}),
        ...(to === undefined ? {} : {to: readTime('to', to)}),
      };
      const counts = await tally(store.list(span), (count) => terminal.progress(`${count} records read`));
      if (page !== undefined) await writePage(page, statsPage(counts, new Date().toISOString().slice(0, 16)));
      terminal.print(row('', 'acceptance', ['accepted', 'partly', 'refused', 'withdrawn']));
      terminal.print(rowOf('all', counts.total));
      for (const [title, rows] of [
        ['day', counts.days],
        ['language', counts.languages],
        ['revision', counts.revisions],
      ] as const) {
        terminal.print(`\n${title}`);
        for (const [name, each] of rows) terminal.print(rowOf(name, each));
      }
      return 0;
    }),
};

function rowOf(name: string, counts: Tally): string {
  const {accepted, partly, refused, withdrawn} = counts;
  return row(name, acceptance(counts), [accepted, partly, refused, withdrawn]);
}

function row(name: string, share: string, cells: readonly (string | number)[]): string {
  return [name.padEnd(12), share.padStart(10), ...cells.map((cell) => `${cell}`.padStart(10))].join(' ');
}

async function writePage(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new Failure(`${file} cannot be written (${(error as Error).message}): give another --page.`, {cause: error});
  }
}
