import {formatRecord} from '../consent/format-record.js';
import type {StoredChoice} from '../consent/record.js';
import type {CookieOptions} from './jar.js';
import {writeCookie} from './write-choice.js';

/** Writes what the core only reads: no page view pays for it that comes without a decision. */
export interface Keeper {
  /**
   * Stores a choice.
   * @param now - seconds since 1970; an older choice keeps the rest of its term
   * @returns its text in the cookie
   */
  write(options: CookieOptions, choice: StoredChoice, now: number): string;
}

export const keeper: Keeper = {
  write(options, choice, now) {
    const text = formatRecord(choice);
    writeCookie(options, text, options.expires - (now - choice.time) / 86_400);
    return text;
  },
};
