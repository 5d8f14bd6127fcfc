import type {Service} from '../consent/service.js';
import type {Services} from '../core/contract.js';
import {page} from '../dom/page.js';

/**
 * Says which built-in services have a pixel in `<noscript>`. Vendors' snippets end with one, for visitors without
 * scripts: nobody can ask those.
 */
export async function pixelsInNoscript(services: Services): Promise<string[]> {
  const hosts = [...page.querySelectorAll('noscript')].flatMap(({textContent}) => hostsLoadedBy(textContent ?? ''));
  if (!hosts[0]) return [];
  await services.fetch();
  return hosts.flatMap((host) => {
    const owner = services.all.find((service) => isHostOf(service, host));
    return owner
      ? `The <noscript> of ${owner.name} with ${host} is fetched without consent, by browsers without scripts. Remove the <noscript>.`
      : [];
  });
}

/** The hosts in a piece of HTML, but for those of links: they wait for a click. */
function hostsLoadedBy(html: string): string[] {
  return [...html.replace(/<a\s[^>]*>/gi, '').matchAll(/\/\/([\w.-]+)/g)].map(([, host = '']) => host);
}

function isHostOf({hosts = []}: Service, host: string): boolean {
  // With a dot before each, `*.hotjar.com` is an ending of `static.hotjar.com` and of `hotjar.com`.
  return hosts.some((each) => (each.startsWith('*.') ? `.${host}`.endsWith(each.slice(1)) : host === each));
}
