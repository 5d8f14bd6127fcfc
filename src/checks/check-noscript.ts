import {fetchFacts, servicesOf} from '../consent/facts-of-services.js';
import type {Service} from '../consent/service.js';
import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {resolve} from '../dom/resolve.js';
import {vendorOfAddress} from './vendor-of.js';

/**
 * Says which known third parties have a pixel in `<noscript>`. Vendors' snippets end with one, for visitors without
 * scripts: nobody can ask those.
 */
export async function pixelsInNoscript(core: Core): Promise<string[]> {
  const addresses = [...page.querySelectorAll('noscript')].flatMap(({textContent}) => loadedIn(textContent ?? ''));
  // What is known of the services of this site comes in files: not for addresses that are known here.
  if (addresses.some((address) => !vendorOfAddress(address))) await fetchFacts(core);
  return addresses.flatMap((address) => {
    const {host} = resolve(address);
    const owner = vendorOfAddress(address)?.label ?? servicesOf(core).find((service) => isHostOf(service, host))?.name;
    return owner
      ? `The <noscript> of ${owner} with ${host} is fetched without consent, by browsers without scripts. Remove the <noscript>. (noscript)`
      : [];
  });
}

/** The addresses in a piece of HTML, but for those of links: they wait for a click. */
function loadedIn(html: string): string[] {
  return [...html.replace(/<a\s[^>]*>/gi, '').matchAll(/\/\/[\w.-]+[^\s"'<>]*/g)].map(([address]) => address);
}

function isHostOf({hosts = []}: Service, host: string): boolean {
  // With a dot before each, `*.hotjar.com` is an ending of `static.hotjar.com` and of `hotjar.com`.
  return hosts.some((each) => (each.startsWith('*.') ? `.${host}`.endsWith(each.slice(1)) : host === each));
}
