import type {Words} from './inspector-words.js';
import {english} from './words-en.js';
import {russian} from './words-ru.js';

/** The words for a language: Russian, or English for everyone else. */
export function wordsFor(lang: string): Words {
  return /^ru\b/i.test(lang) ? russian : english;
}
