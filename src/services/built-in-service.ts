import type {Facts, Service} from '../consent/service.js';
import {idsOf} from './ids.js';

/** What is known of a built-in service, and how to tell its id from anything else. */
export interface BuiltInService extends Facts {
  readonly label: string;
  readonly provider: string;
  /** ISO 3166 code of where the provider is. */
  readonly country: string;
  /** Key of the text that says what it is for. */
  readonly purpose: `for${string}`;
  readonly policyUrl: string;
  /** What the id has to match. An embed has none: it is gated markup, and nothing starts it. */
  readonly pattern?: RegExp;
  /** The same in words, to follow "write": `the counter's number: digits, such as 12345678`. */
  readonly idLooksLike?: string;
  /** Whether it takes several ids, with spaces or commas between them. */
  readonly hasSeveralIds?: boolean;
  /** Whether the site brings the library itself: then it needs no id. */
  isBundled?(): boolean;
}

/** Makes the facts that the core works with: a service with an id of the wrong form is a mistake, and never starts. */
export function builtInService({pattern, idLooksLike, hasSeveralIds, isBundled, ...facts}: BuiltInService): Facts {
  const {label, start} = facts;
  if (!start || !pattern) return facts;

  const isBroughtBySite = (): boolean => isBundled?.() === true;

  function findWrongId(service: Service): string | undefined {
    const ids = hasSeveralIds && idsOf(service)[0] ? idsOf(service) : [`${service.id}`];
    return ids.find((id) => !pattern?.test(id));
  }

  return {
    ...facts,
    findMistake(service) {
      // Without an id, the site starts the service by markup of its own.
      if (service.id === undefined || isBroughtBySite()) return undefined;
      const wrong = findWrongId(service);
      if (wrong === undefined) return facts.findMistake?.(service);
      return `${service.name}="${wrong}" is no id of ${label}, so it is not started. Write ${idLooksLike}. (service-id)`;
    },
    start(service, starter) {
      if (service.id !== undefined || isBroughtBySite()) start(service, starter);
    },
  };
}
