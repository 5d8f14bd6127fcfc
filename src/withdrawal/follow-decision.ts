import type {Change, Source} from '../consent/choice.js';
import {fetchFacts, servicesOf} from '../consent/facts-of-services.js';
import type {StoredChoice} from '../consent/record.js';
import type {Service} from '../consent/service.js';
import {areSeveral, isSettled, settleCookie} from '../cookie/settle-cookie.js';
import type {ConnectAftermath, TellStatus} from '../core/contract.js';
import {attempt} from '../dom/attempt.js';
import {isOn} from '../dom/is-on.js';
import {page} from '../dom/page.js';
import {eraseTraces} from './erase-traces.js';
import {outOfReach} from './out-of-reach.js';
import {withGrantedTraces, withRefusedTraces} from './own-traces.js';
import {shortWishes} from './short-wishes.js';

/** Milliseconds after which a script that is being stopped has stored what it had in memory. Google's takes five seconds. */
const LATER_LOOKS = [1000, 6000];

export const connectAftermath: ConnectAftermath = (core) => {
  const {config, consent, here, part, signal} = core;
  // What is granted on other pages only is not refused.
  const isRefused = ({name}: Service): boolean => !consent.has(name) && !consent.isGranted(name);

  /** Deletes what the refused services have declared to store, and what the granted ones have for a refused category. */
  function eraseNow(): void {
    // It asks each time what is refused by then: consent may be given again. And another copy may run by then.
    if (signal.aborted) return;
    const all = servicesOf(core);
    const kept = all.filter((service) => !isRefused(service)).map((service) => withGrantedTraces(service, consent));
    for (const service of all)
      attempt(() => eraseTraces(isRefused(service) ? service : withRefusedTraces(service, consent), kept));
  }

  /** Deletes it, and again what is written back. */
  function eraseRepeatedly(): void {
    eraseNow();
    for (const wait of LATER_LOOKS) setTimeout(eraseNow, wait);
  }

  function erase(): void {
    eraseRepeatedly();
    // What is known of a built-in service has not been fetched yet where it was refused from the start.
    if (servicesOf(core).some(isRefused)) void fetchFacts(core).then(eraseNow);
    // A script that is on its way leaves its traces when it arrives.
    void here.services?.arrivals().then(eraseRepeatedly);
  }

  /** Lit comes with the interface. Nobody waits for it, so a granted script that has just arrived runs first. */
  async function fetchStatus(): Promise<TellStatus | undefined> {
    await new Promise((resolve) => setTimeout(resolve));
    return (await part('ui')) && part('status');
  }

  /** Whether a signal has decided, and nothing is asked that would say so. */
  function isHeard(source: Source): boolean {
    return source === 'gpc' && core.view === 'hidden';
  }

  /** Makes the choice the only one. */
  function settle(): void {
    if (consent.choice) settleCookie(config, consent.choice);
  }

  /** Has a record made of what was decided on this page. Another tab makes its own. */
  async function note(change: Change, choice: StoredChoice | undefined): Promise<void> {
    if (choice && change.source !== 'tab') await (await core.connect('proof'))?.note(change, choice);
  }

  addEventListener('pagehide', eraseNow, {signal});
  // A decision that was made here is followed below.
  if (!core.isDecidedHere && areSeveral(config)) settle();
  erase();

  return {
    follow(change, choice) {
      const {changed, denied, stillRunning = [], source} = change;
      const isLatest = (): boolean => consent.choice === choice && !signal.aborted;
      if (isLatest() && source !== 'tab') {
        const wishes = shortWishes(consent, config);
        // That is a decision of its own, which the following is about.
        if (wishes) return core.decide(wishes, source);
        if (!isSettled(config)) settle();
      }
      void note(change, choice);
      // A grant that was taken back in the same task is no withdrawal: that has a call of its own.
      const ended = changed.filter((name) => denied.includes(name));
      // What runs on other pages only ends with its category.
      const isEnded = ({name, category, match}: Service): boolean =>
        [name, ...(match === undefined ? [] : category.split(' '))].some((each) => ended.includes(each));
      const withdrawn = servicesOf(core).filter((service) => isEnded(service) && isRefused(service));
      // Where a service has run before an answer, a first no takes no consent back.
      const isWithdrawal = withdrawn.some(({name}) => !here.limits?.ranUnasked.includes(name));
      erase();
      if (withdrawn[0])
        page.dispatchEvent(new CustomEvent('kelisim:erased', {detail: {notErased: withdrawn.flatMap(outOfReach)}}));
      // A newer decision has its own call.
      if (!isLatest()) return;
      // Only the site knows whether the page may go now.
      if (stillRunning[0] && isOn(config.reloadOnWithdraw)) location.reload();
      else if (source !== 'tab' && (withdrawn[0] || isByVisitor(source) || isHeard(source)))
        void fetchStatus().then((tell) => (isLatest() ? tell?.(core, change, isWithdrawal) : undefined));
    },
  };
};

/** Whether somebody has pressed one of our buttons. A site that decides by script says so itself. */
function isByVisitor(source: Source): boolean {
  return source === 'banner' || source === 'preferences' || source === 'embed';
}
