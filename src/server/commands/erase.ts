import {STORE, withStore, type Command} from './command.js';
import {readId} from './find.js';

/** Erases the decisions of one visitor. */
export const erase: Command = {
  usage: 'erase ID --store sqlite:consents.db',
  summary: 'erases the record of an id and all that are chained to it',
  options: STORE,
  words: 1,
  run: (given, terminal) =>
    withStore(given, async (store) => {
      const count = await store.erase(readId(given.words[0]));
      terminal.print(`${count} records erased`);
      return count > 0 ? 0 : 1;
    }),
};
