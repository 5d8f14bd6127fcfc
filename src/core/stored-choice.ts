import type {Config} from '../config/config.js';
import type {StoredChoice} from '../consent/record.js';
import {readChoices} from '../cookie/read-choice.js';
import {writeChoice} from '../cookie/write-choice.js';
import {page} from '../dom/page.js';
import {secondsNow} from './seconds-now.js';

/** The choice in the cookie, which is the truth for every tab. */
export interface StoredChoices {
  /** Gives the stored choice: of several, the newest. */
  read(): StoredChoice | undefined;
  /** Writes a choice, before it returns. */
  write(choice: StoredChoice): void;
  /** Calls back when another tab, or a page since this one was left, has stored another choice. */
  follow(onNews: (choice: StoredChoice) => void, signal: AbortSignal): void;
}

export function createStoredChoice(config: Config, onSeveral: () => void): StoredChoices {
  /** The text that this page has read or written last. */
  let known: string | undefined;
  /** When it was decided. */
  let time = 0;

  return {
    read() {
      const [newest, older] = readChoices(config);
      known = newest?.text;
      if (older) onSeveral();
      return newest?.choice;
    },
    write(choice) {
      known = writeChoice(config, choice, secondsNow());
      time = choice.time;
    },
    follow(onNews, signal) {
      function catchUp(): void {
        const {choice, text} = readChoices(config)[0] ?? {};
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
