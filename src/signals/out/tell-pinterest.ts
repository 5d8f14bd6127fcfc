import {grantOrDeny} from './grant-or-deny.js';
import type {Signal} from './signal.js';

/** The Pinterest tag. While it is denied it sends nothing, and it deletes its cookies. */
export const pinterest: Signal = grantOrDeny('advertising', {
  grant: ['pintrk', 'setconsent', true],
  deny: ['pintrk', 'setconsent', false],
});
