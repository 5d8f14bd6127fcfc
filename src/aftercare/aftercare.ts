import type {Config} from '../config/config.js';
import type {Change} from '../consent/choice.js';
import type {Attendant} from '../gate/queue.js';
import {eraseTraces} from './erase.js';
import {attend} from './late-page.js';

/** What follows a decision: no page view pays for it that comes without one. */
export interface Aftercare {
  /** Removes what denied services stored, and loads the page anew if that is needed and the site allows it. */
  follow(change: Change, config: Config): void;
  /** Stands by while a script runs on a page that may have loaded long ago. */
  readonly attend: Attendant;
}

/** Milliseconds after which a script that is on its way out has written back what it had in mind. */
const SECOND_LOOK = 1000;

export const aftercare: Aftercare = createAftercare();

function createAftercare(): Aftercare {
  let refused: readonly string[] = [];
  return {
    follow({denied, stillRunning}, {services, reloadOnWithdraw}) {
      refused = denied;
      // Looks at what is refused by then: consent may have come back.
      const erase = (): void => services.filter(({name}) => refused.includes(name)).forEach(eraseTraces);
      erase();
      setTimeout(erase, SECOND_LOOK);
      addEventListener('pagehide', erase, {once: true});
      // Only the site knows whether the page may go now.
      if (stillRunning?.[0] && /^(true|)$/.test(`${reloadOnWithdraw ?? false}`)) setTimeout(() => location.reload());
    },
    attend,
  };
}
