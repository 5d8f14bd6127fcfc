import type {Config} from '../config/config.js';
import type {StoredChoice} from '../consent/record.js';
import {readChoice} from '../cookie/read-choice.js';
import {writeChoice} from '../cookie/write-choice.js';
import {page} from '../dom/page.js';
import type {Core} from './contract.js';
import {secondsNow} from './seconds-now.js';

/** The choice in the cookie, which is the truth for every tab. */
export interface StoredChoices {
  /** Gives the stored choice. If there are several, the newest becomes the only one. */
  read(): StoredChoice | undefined;
  /** Writes a choice, before it returns. */
  write(choice: StoredChoice): void;
  /** Calls back when another tab, or a page since this one was left, has stored another choice. */
  follow(onNews: (choice: StoredChoice) => void, signal: AbortSignal): void;
}

export function createStoredChoice(config: Config, part: Core['part']): StoredChoices {
  /** The text that this page has read or written last. */
  let known: string | undefined;
  /** How many cookies there were when it was read. */
  let count = 0;
  /** When it was decided. */
  let time = 0;

  function write(choice: StoredChoice): void {
    // The path and the domain of an older cookie cannot be read.
    const isOnlyOne = !count && !config.cookieDomain;
    const text = writeChoice(config, choice, secondsNow());
    known = text;
    time = choice.time;
    // There may be a newer decision when the part is here.
    if (!isOnlyOne) void part('cookie').then((settle) => known === text && settle?.(config, choice));
  }

  return {
    read() {
      const found = readChoice(config, secondsNow());
      known = found.text;
      count = found.count;
      if (found.choice && count > 1) write(found.choice);
      return found.choice;
    },
    write,
    follow(onNews, signal) {
      function catchUp(): void {
        const {choice, text} = readChoice(config, secondsNow());
        // WebKit may still give the one before the last.
        if (!choice || text === known || choice.time < time) return;
        known = text;
        time = choice.time;
        onNews(choice);
      }
      addEventListener('pageshow', catchUp, {signal});
      // The second is fired where another page of this origin has told of its decision.
      for (const name of ['visibilitychange', 'kelisim:stored']) page.addEventListener(name, catchUp, {signal});
      try {
        // At once where browsers report cookies (https, since 2025), else when somebody looks at the page again.
        window.cookieStore?.addEventListener('change', catchUp, {signal});
      } catch {
        // out of reach, as cookies are
      }
    },
  };
}
