import {Failure} from '../failure.js';
import {readTime, STORE, withStore, type Command} from './command.js';

/** Removes what is older than the site needs it. */
export const prune: Command = {
  usage: 'prune --store sqlite:consents.db --before 2023-11-26',
  summary: 'removes records that arrived before a day',
  options: {...STORE, before: {means: 'day, or time (UTC); how long you need records is for you to say'}},
  words: 0,
  run: (given, terminal) => {
    const {before} = given.options;
    if (before === undefined) throw new Failure('Say which records go, such as --before 2023-11-26.');
    const time = readTime('before', before);
    if (Date.parse(time) > Date.now())
      throw new Failure(`--before ${before} is in the future: give a day that is past.`);
    return withStore(given, async (store) => {
      terminal.print(`${await store.prune(time)} records removed`);
      return 0;
    });
  },
};
