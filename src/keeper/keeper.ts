import {formatRecord} from '../consent/format-record.js';
import type {StoredChoice} from '../consent/record.js';
import type {Service} from '../consent/service.js';
import {enter, leave} from '../gate/late-page.js';
import type {CookieOptions} from '../storage/cookies.js';
import {writeCookie} from '../storage/write-cookie.js';
import {eraseTraces} from '../withdraw/erase.js';

/** What only a decision needs, and so no page view pays for that comes without one. */
export interface Keeper {
  /**
   * Stores a choice.
   * @param now - seconds since 1970; an older choice keeps the rest of its term
   * @returns its text in the cookie
   */
  write(options: CookieOptions, choice: StoredChoice, now: number): string;
  erase(service: Service): void;
  /** A script is about to run on a page that may have loaded long ago. */
  enter(script: HTMLScriptElement): void;
  /** It came to its end. */
  leave(script: HTMLScriptElement): void;
}

export const keeper: Keeper = {
  write(options, choice, now) {
    const text = formatRecord(choice);
    writeCookie(options, text, options.expires - (now - choice.time) / 86_400);
    return text;
  },
  erase: eraseTraces,
  enter,
  leave,
};
