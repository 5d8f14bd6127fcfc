import {isRecordId} from '../../consent/is-record-id.js';
import {Failure} from '../failure.js';
import {STORE, withStore, type Command} from './command.js';

/** Shows the decisions of one visitor. */
export const find: Command = {
  usage: 'find ID --store sqlite:consents.db',
  summary: 'shows the record of an id and all that are chained to it',
  options: STORE,
  words: 1,
  run: (given, terminal) =>
    withStore(given, async (store) => {
      const id = readId(given.words[0]);
      const entries = await store.find(id);
      terminal.print(JSON.stringify(entries, undefined, 2));
      if (entries.length > 0) return 0;
      terminal.note(`There is no record ${id}.`);
      return 1;
    }),
};

/** @throws Failure where it is no id of a record */
export function readId(text = ''): string {
  const id = text.toLowerCase();
  if (!isRecordId(id)) {
    throw new Failure(`${text} is no id of a record: copy it from the visitor's receipt, with all 36 characters.`);
  }
  return id;
}
