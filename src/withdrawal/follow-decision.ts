import type {Change, Source} from '../consent/choice.js';
import type {Service} from '../consent/service.js';
import type {Core, FollowDecision} from '../core/contract.js';
import {attempt} from '../dom/attempt.js';
import {page} from '../dom/page.js';
import {eraseTraces} from './erase-traces.js';
import {outOfReach} from './out-of-reach.js';

/** Milliseconds after which a script that is being stopped has stored what it still had in memory. */
const SECOND_LOOK = 1000;

export const followDecision: FollowDecision = (change, {core, isLatest}) => {
  const {config, part} = core;
  const {stillRunning = [], source} = change;
  const withdrawn = withdrawnBy(change, core);
  erase(core);
  if (withdrawn[0])
    page.dispatchEvent(new CustomEvent('kelisim:erased', {detail: {notErased: withdrawn.flatMap(outOfReach)}}));
  // A newer decision has its own call.
  if (!isLatest()) return;
  // Only the site knows whether the page may go now.
  if (stillRunning[0] && /^(true|)$/.test(`${config.reloadOnWithdraw ?? false}`)) location.reload();
  else if (source !== 'tab' && (withdrawn[0] || isByVisitor(source)))
    void part('status').then((tell) => (isLatest() ? tell?.(core, change, withdrawn.length > 0) : undefined));
};

function withdrawnBy({changed}: Change, {consent, services}: Core): readonly Service[] {
  return services.all.filter(({name}) => changed.includes(name) && !consent.has(name));
}

/** Deletes what the refused services have declared to store, and again what they write back. */
function erase({consent, services, signal, here}: Core): void {
  // It asks each time what is refused by then: consent may be given again. And another copy may run by then.
  function eraseAll(): void {
    if (signal.aborted) return;
    const granted = services.all.filter(({name}) => consent.has(name));
    for (const service of services.all) if (!granted.includes(service)) attempt(() => eraseTraces(service, granted));
  }

  function eraseTwice(): void {
    eraseAll();
    setTimeout(eraseAll, SECOND_LOOK);
  }

  eraseTwice();
  // What is known of a built-in service has not been fetched yet where it was refused from the start.
  if (services.all.some(({name}) => !consent.has(name))) void services.fetch().then(eraseAll);
  // A script that is on its way leaves its traces when it arrives.
  void here.services?.arrivals().then(eraseTwice);
  addEventListener('pagehide', eraseAll, {once: true, signal});
}

/** Whether somebody has pressed one of our buttons. A site that decides by script says so itself. */
function isByVisitor(source: Source): boolean {
  return source === 'banner' || source === 'preferences' || source === 'embed';
}
