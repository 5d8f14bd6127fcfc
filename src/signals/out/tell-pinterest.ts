import type {Signal} from './signal.js';
import {yesOrNo} from './yes-or-no.js';

/** The Pinterest tag. Refused, it sends nothing and deletes its cookies. */
export const pinterest: Signal = yesOrNo(
  'advertising',
  ['pintrk', 'setconsent', true],
  ['pintrk', 'setconsent', false],
);
