import {NECESSARY} from '../consent/category.js';
import type {Core} from '../core/contract.js';
import {usualCategory} from '../services/catalogue.js';
import {ADDRESSES, foreignHost} from './addresses.js';
import {GATED, heldElements, namesOf} from './awaited-names.js';
import {tagOf} from './opening-tag.js';
import {vendorOf} from './vendor-of.js';

/**
 * Says which hosts will be asked for something once a category is granted, though no service tells the visitor who they
 * are: those who agree have to know who gets their data.
 * @see https://gdpr-info.eu/art-13-gdpr/
 */
export function* hostsOfNobody(core: Core): Generator<string> {
  const told = new Set<string>();
  for (const held of heldElements(core, `:is(script,iframe,img)${GATED}`)) {
    const host = hostOf(held);
    if (!host || told.has(host) || isOwn(host) || isDeclared(held, core)) continue;
    told.add(host);
    yield `${tagOf(held)} sends data to ${host} once it is granted, and no service says who that is. Declare it in "services": "name", "category", "provider", "country", "purpose". (host-undeclared)`;
  }
}

/** Whether a host is below that of the page: the site's own. */
function isOwn(host: string): boolean {
  return host.endsWith(`.${location.host.replace(/^www\./, '')}`);
}

function hostOf(held: Element): string | undefined {
  const addresses = ADDRESSES.flatMap((name) => [held.getAttribute(`data-${name}`), held.getAttribute(name)]);
  return addresses.flatMap((address) => foreignHost(address) ?? [])[0];
}

/** Whether a service of the site stands for it. A known third party has a message of its own. */
function isDeclared(held: Element, {config}: Core): boolean {
  const names = namesOf(held);
  if (vendorOf(held) || names.includes(NECESSARY) || names.some(usualCategory)) return true;
  return config.services.some(
    ({name, category}) => names.includes(name) || (names.includes(category) && usualCategory(name) === undefined),
  );
}
