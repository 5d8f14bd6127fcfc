import type {Service} from './service.js';

/** What is known of the built-in services comes in files, with the part that runs them. */
interface Page {
  readonly config: {readonly services: readonly Service[]};
  readonly here: {readonly services?: Facts};
  builtIn(name?: string): Promise<Facts | undefined>;
}

interface Facts {
  readonly all: readonly Service[];
  fetch(name?: string): Promise<unknown>;
}

/** Every service of the site, with what is known so far of the built-in ones. */
export function servicesOf({here, config}: Pick<Page, 'here' | 'config'>): readonly Service[] {
  return here.services?.all ?? config.services;
}

/** Fetches what is known of the built-in services, or of one. Settles when everything that can be loaded is here. */
export async function fetchFacts({builtIn}: Pick<Page, 'builtIn'>, name?: string): Promise<void> {
  await (await builtIn(name))?.fetch(name);
}
