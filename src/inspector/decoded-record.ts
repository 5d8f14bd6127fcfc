import {readChoices} from '../cookie/read-choice.js';
import {stateOf, type Inspected} from './inspected.js';
import {row, type Row, type Section} from './section.js';

const DAY = 86_400;

/** The visitor's choice, decoded, and how each name stands. */
export function decodedRecord(inspected: Inspected): Section {
  const {kelisim, config, services, words} = inspected;
  const {choice} = kelisim;
  const found = readChoices(config);
  const facts: Row[] = choice
    ? [
        row('plain', words.decided, dateOf(choice.time, words.lang)),
        row('plain', words.lasts, dateOf(choice.time + config.expires * DAY, words.lang)),
        row('plain', words.source, choice.source),
        row('plain', words.revision, `${choice.revision}`),
        row('plain', words.granted, choice.granted.join(' ') || '–'),
        row('plain', words.denied, choice.denied.join(' ') || '–'),
      ]
    : [row('plain', words.choice, words.noChoice)];
  const names = [...config.categories, ...services].map(({name}) => name);
  return {
    id: 'record',
    title: words.record,
    columns: [words.name, words.value],
    rows: [
      ...facts,
      row(found[1] ? 'bad' : 'plain', words.cookie, found[0]?.text ?? words.noCookie),
      row('plain', words.law, [config.isOptOut ? 'opt-out' : 'opt-in', config.region].filter(Boolean).join(', ')),
      ...(config.refused[0] ? [row('plain', words.refusedByBrowser, config.refused.join(' '))] : []),
      ...names.map((name) => row('plain', name, words.states[stateOf(name, inspected)])),
    ],
    notes: found[1] ? [words.severalCookies(found.length)] : [],
  };
}

function dateOf(seconds: number, lang: string): string {
  return new Date(seconds * 1000).toLocaleString(lang, {dateStyle: 'medium', timeStyle: 'short'});
}
