import type {Peer} from '../peer.js';
import {seconds, storedJson} from '../stored-json.js';

/**
 * Version 3 stores the accepted categories, and in `services` each category with its accepted services. Version 2 stores
 * only the accepted categories, as `level`.
 * @see https://cookieconsent.orestbida.com/advanced/manage-scripts.html
 */
export const vanillaCookieconsent: Peer = {
  key: 'cc_cookie',
  days: 182,
  gates: ['data-cookiecategory', 'data-category', 'data-service'],
  understand(text) {
    const {categories, level, services, revision, ...rest} = storedJson(text);
    const accepted = names(categories ?? level);
    const byCategory = Object.entries(Object(services) as object).map(([name, list]) => [name, names(list)] as const);
    return {
      answers: new Map([
        ...byCategory.map(([name]) => [name, false] as const),
        ...accepted.map((name) => [name, true] as const),
        ...byCategory.flatMap(([, list]) => list.map((name) => [name, true] as const)),
      ]),
      isRestRefused: true,
      inside: new Map(byCategory),
      time: seconds(
        rest.lastConsentTimestamp ?? rest.last_consent_update ?? rest.consentTimestamp ?? rest.consent_date,
      ),
      ...(rest.expirationTime !== undefined && {until: seconds(rest.expirationTime)}),
      revision: revision as number | undefined,
    };
  },
};

/** @throws where it is anything but a list of names */
function names(value: unknown): readonly string[] {
  if (!Array.isArray(value) || !value.every((name) => typeof name === 'string')) throw new TypeError('no names');
  return value;
}
