import type {Config} from '../config/config.js';
import type {Change} from '../consent/choice.js';
import {eraseTraces} from './erase.js';
import {enter, leave} from './late-page.js';

/** What follows a decision: no page view pays for it that comes without one. */
export interface Aftercare {
  /** Removes what denied services stored, and loads the page anew if the site wishes so after a withdrawal. */
  follow(change: Change, config: Config): void;
  /** A script is about to run on a page that may have loaded long ago. */
  enter(script: HTMLScriptElement): void;
  /** It came to its end. */
  leave(script: HTMLScriptElement): void;
}

/** Milliseconds after which a script that is on its way out has written back what it had in mind. */
const SECOND_LOOK = 1000;

export const aftercare: Aftercare = createAftercare();

function createAftercare(): Aftercare {
  let refused: readonly string[] = [];
  return {
    follow({denied, changed}, {services, reloadOnWithdraw}) {
      refused = denied;
      // Looks at what is refused by then: consent may have come back.
      const erase = (): void => services.filter(({name}) => refused.includes(name)).forEach(eraseTraces);
      erase();
      setTimeout(erase, SECOND_LOOK);
      addEventListener('pagehide', erase, {once: true});
      // What ran as a script runs on until the page goes; only the site knows whether that may be now.
      const isWithdrawal = changed.some((name) => denied.includes(name));
      if (isWithdrawal && /^(true|)$/.test(`${reloadOnWithdraw ?? false}`)) setTimeout(() => location.reload());
    },
    enter,
    leave,
  };
}
