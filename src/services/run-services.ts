import type {Facts, Service, Starter} from '../consent/service.js';
import {HEARS_CONSENT_MODE} from '../consent/hears-consent-mode.js';
import type {RunServices} from '../core/contract.js';
import {attempt} from '../dom/attempt.js';
import {isOn} from '../dom/is-on.js';
import {loadScript} from '../dom/load-script.js';
import {hasPrivacySignal} from '../dom/privacy-signal.js';
import {registry} from '../dom/registry.js';
import {warn} from '../dom/warn.js';
import {serviceFile, usualCategory} from './catalogue.js';
import {tellOfPage} from './data-layer.js';
import {holdBack} from './hold-back.js';
import {withEveryId} from './ids.js';
import {runState} from './run-state.js';
import {dropWaiting, putStandIns} from './stand-ins.js';
import {tellOfReload} from './tell-of-reload.js';

/** Starts and stops the services as the record says, and lets tags of Google run ahead where the site wants that. */
export const runServices: RunServices = (core) => {
  const {config, consent, loader, signal} = core;
  const {has, isDecided, isGranted} = consent;
  const services = config.services.map((service) => withEveryId(service, config.given.services));
  /** Those that are for some pages only. */
  const limited = services.filter((service) => 'match' in service);
  /** Which of them the data layer has been told of. */
  let told: string | undefined;
  const isGoogleTold = config.googleConsentMode !== 'off';
  const state = runState();
  const {running, stopped, paused, ran, held} = state;
  const facts = new Map(state.facts);
  const onTheirWay = new Set<Promise<unknown>>();
  /** Whether what was said before this part came has been judged. */
  let isJudged = false;

  // The site's own words stand.
  const describe = (service: Service): Service =>
    ({__proto__: null, ...facts.get(service.name), ...service}) as unknown as Service;

  /** Tags of Google that the site lets run before an answer: not where a browser or the visitor's age has answered. */
  const mayAhead = config.googleConsentMode === 'advanced' && !config.isYoung && !hasPrivacySignal(config.given);
  const ahead = services.filter(({name}) => mayAhead && HEARS_CONSENT_MODE.test(name));

  /** Whether it may run on this page. */
  function isHere(service: Service): boolean {
    return !('match' in service) || core.here.limits?.isHere(service.name) === true;
  }

  /** What runs ahead of an answer. A refusal ends that. */
  const aheadOf = (name: string): Service | undefined =>
    isDecided(name) ? undefined : ahead.find((service) => service.name === name);

  /** Whether it may run, on this page or on another one. */
  const isAllowed = (name: string): boolean => isGranted(name) || !!aheadOf(name);

  function mayRun(name: string): boolean {
    const service = aheadOf(name);
    return has(name) || (!!service && isHere(service));
  }

  function isDecidedHere(): boolean {
    state.isDecidedHere ||= core.isDecidedHere === true;
    return state.isDecidedHere;
  }

  const starter: Starter = {
    has,
    load(url) {
      const script = loadScript(url, loader.nonce, core.trusted);
      onTheirWay.add(script);
      const arrived = (): void => void onTheirWay.delete(script);
      script.then(arrived, arrived);
      return script;
    },
    get isGrantedFromStart() {
      return !isDecidedHere();
    },
  };

  /** Nobody can tell apart what was said on which page, where the data layer is not told of pages. */
  function starterOf(service: Service): Starter {
    return 'match' in service && !isGoogleTold ? {...starter, isGrantedFromStart: false} : starter;
  }

  function tellDataLayer(): void {
    const names = `${limited.map(({name}) => name).filter(has)}`;
    if (!isGoogleTold || !limited[0] || names === told) return;
    told = names;
    tellOfPage(consent.summary('page'));
  }

  async function fetch(wanted?: string): Promise<void> {
    const names = wanted === undefined ? services.map(({name}) => name) : [wanted];
    await Promise.all(names.filter((name) => usualCategory(name) && !facts.has(name)).map(fetchFacts));
  }

  async function fetchFacts(name: string): Promise<void> {
    const found = await loader.file<Facts>(serviceFile(name));
    if (found) facts.set(name, found);
    else warn(`"${name}" does not start, because ${serviceFile(name)}.js could not be loaded. (service-file-missing)`);
  }

  async function startWhenHere(service: Service): Promise<void> {
    const {name} = service;
    await fetch(name);
    const described = describe(service);
    // It may be denied by now, or started by an earlier decision.
    if (described.start && mayRun(name) && !running.has(name) && !signal.aborted) attempt(() => startNow(described));
  }

  function startNow(service: Service): void {
    const {name} = service;
    const mistake = service.findMistake?.(service);
    if (mistake !== undefined) return warn(mistake);
    running.set(name, service);
    letGoOn(name);
    state.facts.set(name, facts.get(name) ?? {});
    // Known before it runs: a withdrawal, or another life of the library, may come before this part is there again.
    if (service.isResident || !service.stop) ran.add(name);
    service.start?.(service, starterOf(service));
  }

  function letGoOn(name: string): void {
    stopped.delete(name);
    paused.delete(name);
    held.get(name)?.();
    held.delete(name);
  }

  function stopNow(service: Service): void {
    const {name, stop, sends} = service;
    attempt(() => {
      if (sends && !held.has(name))
        held.set(
          name,
          holdBack((url) => sends.test(url)),
        );
    });
    let isStopped = false;
    attempt(() => {
      service.stop?.(service);
      isStopped = stop !== undefined;
    });
    if (!isStopped) ran.add(name);
    (isAllowed(name) ? paused : stopped).add(name);
    // A service without a way to stop goes on, and must not start a second time.
    if (stop) running.delete(name);
  }

  /** Built-in services that only markup names. */
  function undeclared(): Service[] {
    const names = [...facts.keys()].filter((name) => services.every((service) => service.name !== name));
    return names.map((name) => ({name, category: usualCategory(name) ?? ''}));
  }

  function stopDenied(names: readonly string[]): void {
    isJudged = true;
    dropWaiting(names);
    // Among them what an earlier life has started, and this one may not even know.
    [...running.values()].filter(({name}) => !mayRun(name)).forEach(stopNow);
    for (const name of paused) if (!isAllowed(name)) stopped.add(name);
  }

  /** Whether it has been stopped, and cannot go on as if the visitor were another one. */
  function needsReload(service: Service): boolean {
    const {name, isResident, resumes} = describe(service);
    return stopped.has(name) && !(resumes ? resumes() : !isResident);
  }

  /** Starts what does not run; tells what runs that a decision was made. */
  function startOrUpdate(service: Service): void {
    const {name} = service;
    if (!running.has(name)) return void startWhenHere(service);
    letGoOn(name);
    attempt(() => describe(service).update?.(describe(service), starter));
  }

  function startAllowed(): void {
    tellDataLayer();
    const allowed = services.filter(({name}) => mayRun(name));
    // Before this part came nobody could tell apart what was said with consent, unless that is older than the page.
    const doubtful = isDecidedHere() ? services : services.filter((service) => !allowed.includes(service));
    if (!isJudged) stopDenied(doubtful.map(({name}) => name));
    const waiting = allowed.filter(needsReload);
    allowed.filter((service) => !waiting.includes(service)).forEach(startOrUpdate);
    // What only ran ahead was never granted.
    tellOfReload(waiting.map(({name}) => name).filter(has), core);
  }

  putStandIns(config);
  if (isOn(config.debug)) void core.connect('checks');

  // What is known of the services is asked for by the inspector, which may come by a tag of its own.
  return (registry.facts = {
    get all() {
      return [...services, ...undeclared()].map(describe);
    },
    arrivals: () => Promise.allSettled(onTheirWay),
    fetch,
    start() {
      // What was said with consent must not be dropped before it is known that the service may run on this page.
      if (limited[0]) void core.connect('limits').then(startAllowed);
      else startAllowed();
    },
    stop: stopDenied,
  });
};
