import {queueOf} from './vendor-globals.js';
import {type Signal, word} from './signal.js';

/** Microsoft Advertising (UET): one type, asked on every page, before or after the tag has come. */
export const microsoftUet: Signal = {
  prepare: () => queueOf('uetq').push('consent', 'default', {ad_storage: word(false)}),
  update: (has) => queueOf('uetq').push('consent', 'update', {ad_storage: word(has('advertising'))}),
};
