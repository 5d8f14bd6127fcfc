import {NECESSARY} from '../consent/category.js';
import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {registry} from '../dom/registry.js';
import {ADDRESSES, foreignHost, isForeign} from './addresses.js';
import {GATED, gateOf, heldElements} from './awaited-names.js';
import {tagOf} from './opening-tag.js';
import {vendorOfHost} from './vendor-hosts.js';
import {introduce, vendorOfAddress} from './vendor-of.js';

/** What a hint may do ahead of the gate. */
const HINTS =
  'link:is([rel~=preload],[rel~=modulepreload],[rel~=prefetch],[rel~=preconnect],[rel~=dns-prefetch],[rel~=prerender])';

/** What a browser may fetch of a template that nobody uses. */
const LOADERS = 'img,source,video,audio,script,link,input,track,embed,image,feImage,use';

/** Says which held markup loads all the same: an address was left where the browser reads it. */
export function* loadedAheadOfConsent(core: Core): Generator<string> {
  // A visitor may have had one frame shown, though its category is denied.
  const released = registry.released as WeakSet<Element> | undefined;
  for (const held of heldElements(core, `${GATED}:not(script,template,form,a)`)) {
    if (released?.has(held)) continue;
    for (const element of [held, ...relatives(held)]) {
      for (const name of ADDRESSES) {
        if (!isForeign(element.getAttribute(name))) continue;
        const gate = element === held ? '' : `, and add ${gateOf(held)}`;
        yield `${introduce(element)} loads before consent. Write data-${name.replace('xlink:', '')} instead of ${name}${gate}. (loads-before-consent)`;
      }
    }
  }
}

/** Says which hints tell a third party of the visit before its markup is released. */
export function* hintsAheadOfConsent(core: Core): Generator<string> {
  const held = heldElements(core, `${GATED}:not(form)`);
  const inTemplates = held.flatMap((one) =>
    one instanceof HTMLTemplateElement ? [...one.content.querySelectorAll('*')] : [],
  );
  const hosts = new Set([...held, ...inTemplates].flatMap(hostsOf));
  const released = registry.released as WeakSet<Element> | undefined;
  for (const link of page.querySelectorAll<HTMLLinkElement>(`${HINTS}:not(${GATED})`)) {
    const host = foreignHost(link.getAttribute('href'));
    // Ours come with consent, and may be there when it is gone.
    if (!host || released?.has(link)) continue;
    const vendor = vendorOfHost(host) ?? vendorOfAddress(link.href);
    const isWaiting = vendor && vendor.category !== NECESSARY && !core.consent.has(vendor.service ?? vendor.category);
    if (hosts.has(host) || isWaiting)
      yield `${tagOf(link)} tells ${host}${isWaiting ? ` (${vendor.label})` : ''} of the visit before consent. Take it out, or write data-href and add data-category. (hint)`;
  }
}

/** Says what stands in templates that Firefox fetches ahead, whether they are used or not. */
export function* unsafeTemplates(): Generator<string> {
  for (const template of page.querySelectorAll<HTMLTemplateElement>(`template${GATED}`)) {
    for (const inner of template.content.querySelectorAll(LOADERS)) {
      const name = ADDRESSES.find((one) => isForeign(inner.getAttribute(one)));
      if (name)
        yield `${tagOf(inner)} in a template is fetched ahead by Firefox. Write data-${name.replace('xlink:', '')} instead of ${name}. (template-fetched)`;
    }
  }
}

/** What loads together with an element: the sources of a picture or a player. */
function relatives(element: Element): Element[] {
  const place = element.closest('picture') ?? element;
  return [...place.querySelectorAll('source,img,track')].filter((one) => one !== element && !one.matches(GATED));
}

/** The other hosts that an element will ask once it is released. */
function hostsOf(element: Element): string[] {
  return ADDRESSES.flatMap((name) => [element.getAttribute(`data-${name}`), element.getAttribute(name)]).flatMap(
    (address) => foreignHost(address) ?? [],
  );
}
