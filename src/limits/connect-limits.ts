import type {Config} from '../config/config.js';
import type {Change} from '../consent/choice.js';
import type {ConnectLimits} from '../core/contract.js';
import {callEach} from '../dom/call-each.js';
import {isOn} from '../dom/is-on.js';
import {page} from '../dom/page.js';
import {hasPrivacySignal} from '../dom/privacy-signal.js';
import {followRoutes} from '../dom/routes.js';
import {warn} from '../dom/warn.js';
import {pathPatterns, type PathPatterns} from './path-patterns.js';
import {findMistakeOfExemption} from './find-mistake-of-exemption.js';

/**
 * Judges on which pages services may run, and which of them before an answer. The address is asked whenever somebody wants to
 * know.
 */
export const connectLimits: ConnectLimits = (core) => {
  const {config, consent, here, gate, signal} = core;
  const names = config.services.filter((each) => 'match' in each || each.exempt).map(({name}) => name);
  const pages = pagesOf(config);
  const exempt = exemptServices(config);
  /** What runs ahead of an answer is known to the services alone. */
  const mayAhead = config.googleConsentMode === 'advanced';
  /** What may run, when the page was last brought into line; and which of that without an answer. */
  let before: readonly string[] = [];
  let unasked: readonly string[] = [];
  let ranUnasked: readonly string[] = [];

  const isHere = (name: string): boolean => pages.get(name)?.has(location.pathname) ?? true;

  /** Whether the law lets it run before an answer. Any answer ends that, and so does whatever refuses for the visitor. */
  const isExempt = (name: string): boolean =>
    exempt.includes(name) && !consent.isDecided(name) && !consent.isRefused(name);

  function note(): void {
    before = names.filter(consent.has);
    unasked = before.filter(isExempt);
  }

  /** Vendors count the pages of an app by themselves: one that may not run on this page hears nothing of it. */
  function leave(): void {
    const away = names.filter((name) => !isHere(name));
    if (away[0]) here.services?.stop(away);
  }

  function judge(): void {
    const former = before;
    note();
    const changed = names.filter((name) => before.includes(name) !== former.includes(name));
    // What was said to a service on another page is never sent.
    if (changed[0]) here.services?.stop(changed);
    bringIntoLine(changed);
  }

  /** As with a decision: what ends has ended before this returns; what starts may have to be fetched. */
  function bringIntoLine(changed: readonly string[]): void {
    // Also where nothing else changes: the boxes of frames that wait for an answer come and go with the page.
    gate.update();
    if (changed[0] || mayAhead) void core.builtIn().then((services) => services?.start());
    if (!changed[0]) return;
    const {choice} = consent;
    const {stillRunning} = gate;
    const change: Change = {...consent.summary('page'), changed, stillRunning};
    page.dispatchEvent(new CustomEvent('kelisim:change', {detail: change}));
    // A listener may have made a decision. Then the others have been told of that.
    if (consent.choice === choice) callEach(core.listeners, change);
    // Nothing else ends what has run. What was granted stays: it is no withdrawal.
    if (isOn(config.reloadOnWithdraw) && changed.some((name) => stillRunning.includes(name))) location.reload();
  }

  /** A decision has brought the page into line by itself. */
  function onDecision({detail}: CustomEvent<Change>): void {
    if (detail.source === 'page') return;
    ranUnasked = unasked;
    note();
  }

  consent.mayRun = (name) => isHere(name) && (consent.isGranted(name) || isExempt(name));
  signal.addEventListener('abort', followRoutes(judge, leave));
  page.addEventListener('kelisim:change', onDecision as EventListener, {signal});
  // Once this part is connected: whoever offers what is held asks it.
  queueMicrotask(() => {
    note();
    if (!signal.aborted) bringIntoLine(before);
  });
  return {
    isHere,
    isExempt,
    get ranUnasked() {
      return ranUnasked;
    },
  };
};

/** Where services may run, by their names. */
function pagesOf({services}: Config): ReadonlyMap<string, PathPatterns> {
  const found = new Map<string, PathPatterns>();
  for (const {name, match} of services) {
    if (match === undefined) continue;
    const patterns = pathPatterns(match);
    found.set(name, patterns);
    for (const entry of patterns.unreadable)
      warn(
        `"match" of the service "${name}" has no path: ${JSON.stringify(entry)}. It counts for no page. Write paths that begin with "/", such as "/checkout" and "/checkout/*". (match-path)`,
      );
  }
  return found;
}

/** Services that may run before an answer. A visitor whose browser objects to being followed has objected. */
function exemptServices({services, region, categories, given}: Config): readonly string[] {
  const isObjected = hasPrivacySignal(given) || navigator.doNotTrack === '1';
  const found: string[] = [];
  for (const service of services.filter((each) => each.exempt)) {
    const problem = findMistakeOfExemption(service, {region, categories});
    if (problem) warn(problem);
    else if (!isObjected) found.push(service.name);
  }
  return found;
}
