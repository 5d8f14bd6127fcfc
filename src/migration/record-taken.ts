import type {Config} from '../config/config.js';
import type {StoredChoice} from '../consent/record.js';
import type {Facts, Service} from '../consent/service.js';
import type {ConnectProof, ConnectQueue, Core, Loader} from '../core/contract.js';
import {page} from '../dom/page.js';
import {serviceFile, usualCategory} from '../services/catalogue.js';

type Files = Pick<Loader, 'file'>;

/**
 * Has a record made of a choice that was taken over, as soon as the library runs. To the core it is an old choice, and
 * nobody makes a record of that.
 */
export function recordTaken(choice: StoredChoice, config: Config, files: Files): void {
  page.addEventListener('kelisim:ready', () => void record(choice, config, files), {once: true});
}

async function record(choice: StoredChoice, config: Config, files: Files): Promise<void> {
  const [connectProof, services] = await Promise.all([
    files.file<ConnectProof>('kelisim-proof'),
    Promise.all(config.services.map((service) => described(service, files))),
  ]);
  // What the proof uses of the core.
  const core = {
    config: {...config, services},
    here: {},
    texts: new Map(),
    signal: new AbortController().signal,
    connect: (async () => (await files.file<ConnectQueue>('kelisim-queue'))?.(core)) as Core['connect'],
  } as Partial<Core> as Core;
  const {granted, denied, source} = choice;
  await connectProof?.(core).note({granted, denied, changed: [], source}, choice);
}

/** A service with what is known of it, where it is built in. The site's own words stand. */
async function described(service: Service, files: Files): Promise<Service> {
  const facts = usualCategory(service.name) && (await files.file<Facts>(serviceFile(service.name)));
  return facts ? {...facts, ...service} : service;
}
