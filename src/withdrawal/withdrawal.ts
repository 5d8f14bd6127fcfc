import type {Change} from '../consent/choice.js';
import type {Service} from '../consent/service.js';
import type {Attendant} from '../gate/queue.js';
import type {Core} from '../core/contract.js';
import {eraseTraces, outOfReach} from './erase-traces.js';
import {attend} from '../gate/late-page.js';

/** What follows a decision: no page view pays for it that comes without one. */
export interface Aftercare {
  /**
   * Ends what is denied and removes what it stored, and loads the page anew if that is needed and the site allows it.
   * Adds to the change what goes on (`stillRunning`) and what could not be erased (`notErased`).
   */
  follow(change: Change, core: Core): void;
  /** Stands by while a script runs on a page that may have loaded long ago. */
  readonly attend: Attendant;
}

/** Milliseconds after which a script that is on its way out has written back what it had in mind. */
const SECOND_LOOK = 1000;

export const aftercare: Aftercare = createAftercare();

function createAftercare(): Aftercare {
  let refused: readonly string[] = [];
  return {
    follow(change, core) {
      const {services, reloadOnWithdraw} = core.config;
      const {denied, changed, stillRunning = []} = change;
      refused = denied;
      const isRefused = ({name}: Service): boolean => refused.includes(name);
      // Looks at what is refused by then: consent may have come back.
      const erase = (): void => services.filter(isRefused).forEach(eraseTraces);
      const ended = services.filter((service) => isRefused(service) && service.isOn);
      // First: what is alive writes back what is erased.
      for (const service of ended) stop(service);
      erase();
      // What is known of a built-in service is not here where it was refused all along, by Global Privacy Control for one.
      if (services.some((service) => isRefused(service) && service.part && !service.provider))
        void core.provided.services?.serve(core, true).then(erase);
      setTimeout(erase, SECOND_LOOK);
      addEventListener('pagehide', erase, {once: true});
      const residents = ended.filter(({isOn}) => isOn).map(({name}) => name);
      const withdrawn = services.filter((service) => isRefused(service) && changed.includes(service.name));
      Object.assign(change, {
        stillRunning: [...new Set([...stillRunning, ...residents])],
        notErased: withdrawn.flatMap(outOfReach),
      });
      // Only the site knows whether the page may go now.
      if (change.stillRunning?.[0] && /^(true|)$/.test(`${reloadOnWithdraw ?? false}`))
        setTimeout(() => location.reload());
      else if (change.source !== 'tab' && (withdrawn[0] || isByVisitor(change)))
        void core.withPart('status', (tell) => tell?.(core, change, !!withdrawn[0]));
    },
    attend,
  };
}

/** Whether somebody has pressed one of our buttons. A site that decides by script says so itself. */
function isByVisitor({source}: Change): boolean {
  return source === 'banner' || source === 'preferences' || source === 'embed';
}

/** Says to a service that it is over. Whatever it makes of that, the others are told too. */
function stop(service: Service): void {
  try {
    service.stop?.(service);
  } catch (error) {
    reportError(error);
  }
  if (service.stop && !service.isResident) service.isOn = false;
}
