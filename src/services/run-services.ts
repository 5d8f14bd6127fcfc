import type {Facts, Service, Starter} from '../consent/service.js';
import type {RunServices} from '../core/contract.js';
import {attempt} from '../dom/attempt.js';
import {isOn} from '../dom/is-on.js';
import {warn} from '../dom/warn.js';
import {serviceFile, usualCategory} from './catalogue.js';
import {holdBack} from './hold-back.js';
import {withEveryId} from './ids.js';
import {runState} from './run-state.js';
import {dropWaiting, putStandIns} from './stand-ins.js';
import {tellOfReload} from './tell-of-reload.js';

/** Starts and stops the services as the record says. */
export const runServices: RunServices = (core) => {
  const {
    config,
    consent: {has},
    loader,
    signal,
  } = core;
  const services = config.services.map((service) => withEveryId(service, config.given.services));
  const state = runState();
  const {running, stopped, residents, held} = state;
  const facts = new Map(state.facts);
  const onTheirWay = new Set<Promise<unknown>>();
  /** Whether what was said before this part came has been judged. */
  let isJudged = false;

  // The site's own words stand.
  const describe = (service: Service): Service =>
    ({__proto__: null, ...facts.get(service.name), ...service}) as unknown as Service;

  function isDecidedHere(): boolean {
    state.isDecidedHere ||= core.isDecidedHere;
    return state.isDecidedHere;
  }

  const starter: Starter = {
    has,
    load(url) {
      const script = loader.script(url);
      onTheirWay.add(script);
      const arrived = (): void => void onTheirWay.delete(script);
      script.then(arrived, arrived);
      return script;
    },
    get isGrantedFromStart() {
      return !isDecidedHere();
    },
  };

  async function fetch(wanted?: string): Promise<void> {
    const names = wanted === undefined ? services.map(({name}) => name) : [wanted];
    await Promise.all(names.filter((name) => usualCategory(name) && !facts.has(name)).map(fetchFacts));
  }

  async function fetchFacts(name: string): Promise<void> {
    try {
      facts.set(name, await loader.file<Facts>(serviceFile(name)));
    } catch {
      warn(`Could not load ${serviceFile(name)}.js, so "${name}" stays blocked. Upload all files of dist/web/.`);
    }
  }

  async function startWhenHere(service: Service): Promise<void> {
    const {name} = service;
    await fetch(name);
    const described = describe(service);
    // Consent may be gone by now, or the service started by an earlier decision.
    if (described.start && has(name) && !running.has(name) && !signal.aborted) attempt(() => startNow(described));
  }

  function startNow(service: Service): void {
    const {name} = service;
    const mistake = service.findMistake?.(service);
    if (mistake !== undefined) return warn(mistake);
    running.set(name, service);
    stopped.delete(name);
    state.facts.set(name, facts.get(name) ?? {});
    held.get(name)?.();
    held.delete(name);
    service.start?.(service, starter);
  }

  function stopNow(service: Service): void {
    const {name, stop, isResident, sends} = service;
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
    if (isResident || !isStopped) residents.add(name);
    stopped.add(name);
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
    [...running.values()].filter(({name}) => !has(name)).forEach(stopNow);
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
    stopped.delete(name);
    attempt(() => describe(service).update?.(describe(service), starter));
  }

  putStandIns(config);
  if (isOn(config.debug)) void core.connect('checks');

  return {
    get all() {
      return [...services, ...undeclared()].map(describe);
    },
    get stillRunning() {
      return [...residents].filter((name) => !has(name));
    },
    arrivals: () => Promise.allSettled(onTheirWay),
    fetch,
    start() {
      const granted = services.filter(({name}) => has(name));
      // Before this part came nobody could tell apart what was said with consent, unless that is older than the page.
      const doubtful = isDecidedHere() ? services : services.filter((service) => !granted.includes(service));
      if (!isJudged) stopDenied(doubtful.map(({name}) => name));
      const waiting = granted.filter(needsReload);
      granted.filter((service) => !waiting.includes(service)).forEach(startOrUpdate);
      tellOfReload(
        waiting.map(({name}) => name),
        core,
      );
    },
    stop: stopDenied,
  };
};
