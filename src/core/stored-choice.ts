import type {Config} from '../config/config.js';
import type {StoredChoice} from '../consent/record.js';
import {readChoices, type ToldCookie} from '../cookie/read-choice.js';
import {writeChoice} from '../cookie/write-choice.js';
import {secondsNow} from './seconds-now.js';

/** The choice in the cookie, which is the truth for every tab. */
export interface StoredChoices {
  /** Gives the stored choice that this page does not know yet: of several, the newest. */
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

  function read(told?: readonly ToldCookie[]): StoredChoice | undefined {
    const [newest, older] = readChoices(config, told);
    const {choice, text} = newest ?? {};
    // An event may tell of one that the page's cookies have too.
    if (text === known) return undefined;
    if (older) onSeveral();
    // WebKit may still give the one before the last.
    if (!choice || choice.time < time) return undefined;
    known = text;
    time = choice.time;
    return choice;
  }

  return {
    read,
    write(choice) {
      known = writeChoice(config, choice, secondsNow());
      time = choice.time;
    },
    follow(onNews, signal) {
      function catchUp(event: Event): void {
        const news = read((event as {readonly changed?: readonly ToldCookie[]} & Event).changed);
        if (news) onNews(news);
      }
      // On the way down: two of them are the document's. The last is fired where another page of this origin has told of its
      // decision.
      for (const name of ['pageshow', 'visibilitychange', 'kelisim:stored'])
        addEventListener(name, catchUp, {capture: true, signal});
      try {
        // At once where browsers report cookies (https, since 2025), else when somebody looks at the page again.
        window.cookieStore?.addEventListener('change', catchUp, {signal});
      } catch {
        // out of reach, as cookies are
      }
    },
  };
}
