import type {Inspected} from './inspected.js';
import {row, type Row, type Section} from './section.js';

/** What Google's queue was told, line by line. */
export function sentSignals({config, words}: Inspected): Section {
  const name = config.dataLayer ?? 'dataLayer';
  const queue = (window as unknown as Record<string, unknown>)[name];
  const rows = Array.isArray(queue) ? queue.flatMap((entry: unknown, index) => rowsOf(entry, index)) : [];
  return {
    id: 'signals',
    title: words.signals,
    columns: [words.place, words.command, words.value],
    rows,
    notes: [
      config.googleConsentMode === 'off'
        ? words.signalsOff
        : words.signalsMode(config.googleConsentMode ?? 'basic', name),
    ],
  };
}

function rowsOf(entry: unknown, index: number): Row[] {
  const given = Object(entry) as Readonly<Record<string, unknown>>;
  const place = `${index + 1}`;
  if (given[0] === 'consent')
    return Object.entries(Object(given[2]) as object).map(([type, value]) =>
      row(value === 'granted' ? 'good' : 'plain', place, `consent ${given[1]}: ${type}`, `${value}`),
    );
  // Of what others say only the name: the rest is theirs.
  const [command, id] = [given[0], given[1]].map((word) => (typeof word === 'string' ? word : ''));
  const name = typeof given.event === 'string' ? `event: ${given.event}` : `${command} ${id}`.trim();
  return name ? [row('plain', place, name, '')] : [];
}
