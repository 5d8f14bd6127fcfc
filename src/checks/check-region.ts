import {fetchFacts, servicesOf} from '../consent/facts-of-services.js';
import {NECESSARY} from '../consent/category.js';
import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {resolve} from '../dom/resolve.js';
import {ownWordsOf} from './own-words-of.js';

/** Words for mailings, which want a consent of their own. */
const MAILINGS = /newsletter|mailing|рассыл|жаңалықтар тарату|жөнөтүү тизме/i;

/**
 * Says what the law of the region has a consent say, and the site does not.
 * @see https://adilet.zan.kz/rus/docs/Z1300000094 (Kazakhstan, 94-V, article 8(4))
 */
export async function problemsOfRegion(core: Core): Promise<string[]> {
  switch (core.config.region) {
    case 'KZ':
      return [...missing('KZ', itemsOfKazakhstan(core))];
    case 'KG':
      return [
        ...missing('KG', {
          '"register" of "controller" (the entry of the holder in the state register)': core.config.controller.register,
        }),
      ];
    case 'RU':
      await fetchFacts(core);
      return [...problemsOfRussia(core)];
    default:
      return [];
  }
}

function itemsOfKazakhstan({config}: Core): Readonly<Record<string, unknown>> {
  const {controller, disclosure} = config;
  return {
    '"name" of "controller" (who is responsible)': controller.name,
    '"registration" of "controller" (the BIN or IIN)': controller.registration,
    '"publication" of "disclosure" (whether data is published in public sources: true or false)':
      disclosure?.publication,
    '"data" of "disclosure" (the list of data that is collected)': disclosure?.data,
    '"other" of "disclosure" (other information)': disclosure?.other,
  };
}

function* missing(region: string, items: Readonly<Record<string, unknown>>): Generator<string> {
  for (const [what, value] of Object.entries(items))
    if (value === undefined || value === '')
      yield `With region="${region}" a consent has to say more than this one does: ${what} is missing. Give it in JSON or JavaScript. (region-missing)`;
}

/** A consent that stands apart, no analytics abroad, and nothing of mailings. */
function* problemsOfRussia(core: Core): Generator<string> {
  const {config} = core;
  const {consentUrl, policyUrl} = config;
  if (!consentUrl)
    yield 'With region="RU" a consent is a document of its own, and none is named. Give its address in "consentUrl". (consent-url-missing)';
  else if (isSame(consentUrl, policyUrl))
    yield 'With region="RU" a consent is a document of its own, and "consentUrl" is the policy. Give the consent a page of its own. (consent-url-is-policy)';
  else if (isSame(consentUrl, location.href) && page.querySelector('kelisim-declaration'))
    yield 'With region="RU" a consent is a document of its own, and "consentUrl" is the page that lists cookies. Give the consent a page of its own. (consent-url-is-declaration)';
  for (const {name, category, country} of servicesOf(core))
    if (category === 'analytics' && country && country !== 'RU')
      yield `With region="RU" data of visitors may not be collected by a database abroad, and "${name}" is in ${country}. Ask your lawyer, or take it out. (database-abroad)`;
  const bundled = [...config.categories, ...config.services].filter(
    ({name}) => MAILINGS.test(name) && name !== NECESSARY,
  );
  const told = new Set(bundled.map(({name}) => `"${name}"`));
  for (const {place, value} of ownWordsOf(config)) if (MAILINGS.test(JSON.stringify(value))) told.add(`the ${place}`);
  for (const place of told)
    yield `A consent to mailings is another consent, and ${place} puts them together. Ask for mailings by themselves. (mailings)`;
}

function isSame(address: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  const [one, two] = [resolve(address), resolve(other)];
  return one.origin + one.pathname === two.origin + two.pathname;
}
