import type {Config} from '../config/config.js';
import type {Change} from '../consent/choice.js';
import type {PageRecord, PurposeState} from '../consent/proof-record.js';
import type {StoredChoice} from '../consent/record.js';
import type {Service} from '../consent/service.js';
import {plainText} from './plain-text.js';
import {shorten} from './shorten.js';

/** What a record is made of. */
export interface Facts {
  readonly config: Config;
  readonly services: readonly Service[];
  readonly choice: StoredChoice;
  /** What changed with the decision; unknown of one that was made on an earlier page. */
  readonly change?: Change;
  /** BCP 47 tag of what was read. */
  readonly language: string;
  readonly textHash?: string;
  /** Services that ran before the decision, as the law of the region allows. */
  readonly exempt?: readonly string[] | undefined;
  /** Version of the library. */
  readonly library: string;
}

/** As many as the cookie has room for, and as servers take. */
const MOST_SERVICES = 500;

const COUNTRY = /^[a-z]{2}(-[a-z\d]{1,3})?$/i;
const TAG = /^[a-z\d]{1,8}(-[a-z\d]{1,8})*$/i;

/** The record of a decision. It holds no address, user agent, page or analytics id. */
export function makeRecord({config, services, choice, change, exempt, ...read}: Facts): PageRecord {
  const {controller, controllerId, region, isOptOut} = config;
  const language = TAG.test(read.language) ? read.language : 'und';
  const text = (value: unknown): string | undefined => plainText(value, language);

  function stateOf(name: string): PurposeState {
    if (choice.granted.includes(name)) return 'granted';
    // Where nobody has to be asked, or the law let it run before, a first no takes nothing back that was given.
    return change?.changed.includes(name) && !isOptOut && !exempt?.includes(name) ? 'withdrawn' : 'denied';
  }

  return shorten({
    schema: 'kelisim-record-1',
    time: timeOf(choice.time),
    source: choice.source as PageRecord['source'],
    mode: isOptOut ? 'opt-out' : 'opt-in',
    region: COUNTRY.test(`${region}`) ? region : null,
    controller: {
      name: text(controller.name),
      id: text(controller.id ?? controllerId),
      registration: text(controller.registration),
      address: text(controller.address),
      contact: text(controller.contact),
    },
    notice: {
      url: text(config.policyUrl),
      version: text(config.policyVersion),
      date: text(config.policyDate),
      language,
      textHash: read.textHash,
    },
    // As in the cookie: categories, and services that differ from theirs.
    purposes: [...choice.granted, ...choice.denied].map((category) => ({category, state: stateOf(category)})),
    services: services
      .flatMap(({name, provider, country, category}) =>
        category.split(' ').map((each) => ({
          name,
          provider: text(provider),
          country: COUNTRY.test(`${country}`) ? country : undefined,
          category: each,
          ...(exempt?.includes(name) && {exempt: true as const}),
        })),
      )
      .slice(0, MOST_SERVICES),
    revision: choice.revision,
    validUntil: timeOf(choice.time + config.expires * 86_400),
    library: read.library,
  });
}

/** ISO 8601, UTC. */
function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000', '');
}
