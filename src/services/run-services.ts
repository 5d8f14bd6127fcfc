import type {Facts, Service, Starter} from '../consent/service.js';
import type {RunServices} from '../core/contract.js';
import {attempt} from '../dom/attempt.js';
import {warn} from '../dom/warn.js';
import {serviceFile, usualCategory} from './catalogue.js';

/** Starts and stops the services as the record says. */
export const runServices: RunServices = ({config: {services}, consent: {has}, loader, signal}) => {
  const facts = new Map<string, Facts>();
  /** Started, and not stopped since. */
  const running = new Set<string>();
  /** Stopped, but they go on until the page is loaded again. */
  const residents = new Set<string>();
  const starter: Starter = {load: loader.script, has};

  // The site's own words stand.
  const describe = (service: Service): Service => ({...facts.get(service.name), ...service});
  const isDenied = ({name}: Service): boolean => running.has(name) && !has(name);

  async function fetch(wanted?: string): Promise<void> {
    const names = services.map(({name}) => name).filter((name) => wanted === undefined || name === wanted);
    await Promise.all(names.filter((name) => usualCategory(name) && !facts.has(name)).map(fetchFacts));
  }

  async function fetchFacts(name: string): Promise<void> {
    try {
      facts.set(name, await loader.file<Facts>(serviceFile(name)));
    } catch {
      warn(
        `Could not load ${serviceFile(name)}.js, so "${name}" stays blocked. Upload every file of dist/ next to kelisim.js.`,
      );
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
    const mistake = service.findMistake?.(service);
    if (mistake !== undefined) return warn(mistake);
    running.add(service.name);
    service.start?.(service, starter);
  }

  function stopNow(service: Service): void {
    const {name, stop, isResident} = service;
    let isStopped = false;
    attempt(() => {
      service.stop?.(service);
      isStopped = stop !== undefined;
    });
    if (isResident || !isStopped) residents.add(name);
    // A service without a way to stop goes on, and must not start a second time.
    if (stop) running.delete(name);
  }

  return {
    get all() {
      return services.map(describe);
    },
    get stillRunning() {
      return [...residents].filter((name) => !has(name));
    },
    fetch,
    start() {
      for (const service of services.filter(({name}) => has(name))) {
        if (!running.has(service.name)) void startWhenHere(service);
        else attempt(() => describe(service).update?.(describe(service), starter));
      }
    },
    stop: () => services.filter(isDenied).map(describe).forEach(stopNow),
  };
};
