import type {Config} from '../config/config.js';
import {NECESSARY} from '../consent/category.js';
import type {Service} from '../consent/service.js';
import type {RunningServices} from '../core/contract.js';
import type {Kelisim} from '../core/kelisim.js';
import {registry} from '../dom/registry.js';
import type {State, Words} from './inspector-words.js';
import type {Recorder} from './recorder.js';

/** The library that runs on this page, as its public object tells of it. */
export interface Inspected {
  readonly kelisim: Kelisim;
  readonly config: Config;
  /** Every service, with what is known of the built-in ones. */
  readonly services: readonly Service[];
  readonly recorder: Recorder;
  readonly words: Words;
}

/** Looks at the library. What is known of built-in services is fetched first. */
export async function lookAt(kelisim: Kelisim, recorder: Recorder, words: Words): Promise<Inspected> {
  const {config} = kelisim.receipt();
  const facts = registry.facts as RunningServices | undefined;
  await facts?.fetch();
  return {kelisim, config, services: facts?.all ?? config.services, recorder, words};
}

/** How a category or a service stands: a service that the choice does not name stands as its category does. */
export function stateOf(name: string, {kelisim, config, services}: Inspected): State {
  if (name === NECESSARY || kelisim.has(name)) return 'granted';
  const service = services.find((each) => each.name === name);
  const isKnown = service ?? config.categories.some((category) => category.name === name);
  if (!isKnown) return 'unknown';
  const {granted = [], denied = []} = kelisim.choice ?? {};
  const names = [name, ...(service?.category.split(' ') ?? [])];
  const isChosen = names.some((each) => each === NECESSARY || granted.includes(each)) && !denied.includes(name);
  if (service?.match !== undefined && isChosen && !config.isYoung) return 'elsewhere';
  return names.some((each) => granted.includes(each) || denied.includes(each)) || config.isYoung
    ? 'denied'
    : 'undecided';
}

/** What a service is called: its label, or its name. */
export function labelOf({label, name}: Service): string {
  return typeof label === 'string' ? label : name;
}
