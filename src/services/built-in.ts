import type {Facts, Service, Starter} from '../consent/service.js';

/** What is known of a built-in service, and what its id looks like. */
export interface Known extends Facts {
  readonly label: string;
  readonly provider: string;
  /** ISO 3166 code of where the provider is. */
  readonly country: string;
  /** Key of the text that says what it is for. */
  readonly purpose: `for${string}`;
  readonly policyUrl: string;
  /** What the id looks like. Without one nothing can be started by attribute: embeds are gated markup. */
  readonly pattern?: RegExp;
}

/** Prepares a service for the core: started only with an id of the right form, which is an error of the site's otherwise. */
export function known({pattern, start, ...facts}: Known): Facts {
  if (!pattern || !start) return facts;
  return {
    ...facts,
    start(service: Service, starter: Starter) {
      if (pattern.test(`${service.id}`)) start(service, starter);
      // Without any id the site starts it by markup of its own.
      else if (service.id !== undefined)
        starter.report(`${service.name}="${service.id}" starts nothing: its id matches ${pattern}`);
    },
  };
}
