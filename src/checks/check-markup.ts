import type {Config} from '../config/config.js';
import {NECESSARY} from '../consent/category.js';
import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {resolve} from '../dom/resolve.js';
import {tagOf} from './opening-tag.js';

/** What waits for a category or a service. */
const GATED = ':is([data-category],[data-service])';

/** Attributes that make a browser fetch something. */
const ADDRESSES = ['src', 'srcset', 'href', 'data', 'poster'] as const;

/** What holds an address back. */
const HELD = ADDRESSES.map((name) => `[data-${name}]`).join();

/** What a hint may do ahead of the gate. */
const HINTS =
  'link:is([rel~=preload],[rel~=modulepreload],[rel~=prefetch],[rel~=preconnect],[rel~=dns-prefetch],[rel~=prerender])';

/** What a browser may fetch of a template that nobody uses. */
const LOADERS = 'img,source,video,audio,script,link,input,track,embed';

/** Says which held markup waits for a name that nothing has. It stays held. */
export function* unknownNames({config}: Core): Generator<string> {
  const names = namesIn(config);
  for (const held of page.querySelectorAll(`${GATED}:is(script[type="text/plain"],template,${HELD})`)) {
    const name = nameOf(held).replace('!', '');
    if (!names.includes(name))
      yield `"${name}" is no category or service, so what waits for it stays held. Name it in the options.`;
  }
}

/** Says which held markup loads all the same: an address was left where the browser reads it. */
export function* loadedAheadOfConsent(core: Core): Generator<string> {
  for (const held of heldElements(core, `${GATED}:not(script,template,form,a)`)) {
    for (const element of [held, ...relatives(held)]) {
      for (const name of ADDRESSES) {
        if (!isForeign(element.getAttribute(name))) continue;
        const gate = element === held ? '' : `, and add ${gateOf(held)}`;
        yield `${tagOf(element)} loads before consent. Write data-${name} instead of ${name}${gate}.`;
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
  for (const link of page.querySelectorAll<HTMLLinkElement>(`${HINTS}:not(${GATED})`)) {
    const {host} = resolve(link.getAttribute('href'));
    if (hosts.has(host))
      yield `${tagOf(link)} tells ${host} of the visit before consent. Take it out, or write data-href and add data-category.`;
  }
}

/** Says what stands in templates that Firefox fetches ahead, whether they are used or not. */
export function* unsafeTemplates(): Generator<string> {
  for (const template of page.querySelectorAll<HTMLTemplateElement>(`template${GATED}`)) {
    for (const inner of template.content.querySelectorAll(LOADERS)) {
      const name = ADDRESSES.find((one) => isForeign(inner.getAttribute(one)));
      if (name)
        yield `${tagOf(inner)} in a template is fetched ahead by Firefox. Write data-${name} instead of ${name}.`;
    }
  }
}

/** What waits for a name that this page knows and nobody has granted. Pages use `data-category` for other things too. */
function heldElements({config, consent}: Core, selector: string): Element[] {
  const names = namesIn(config);
  return [...page.querySelectorAll(selector)].filter((element) => {
    const awaited = nameOf(element);
    const name = awaited.replace('!', '');
    // What waits for a refusal counts as held once that category is granted.
    return names.includes(name) && consent.has(name) !== (awaited === name);
  });
}

/** The name that markup waits for, as it stands in the page. */
function nameOf(held: Element): string {
  return held.getAttribute('data-service') ?? `${held.getAttribute('data-category')}`;
}

/** What markup can wait for. */
function namesIn({categories, services}: Config): string[] {
  return [NECESSARY, ...[...categories, ...services].map(({name}) => name)];
}

/** What loads together with an element: the sources of a picture or a player. */
function relatives(element: Element): Element[] {
  const place = element.closest('picture') ?? element;
  return [...place.querySelectorAll('source,img,track')].filter((one) => one !== element && !one.matches(GATED));
}

/** The attribute that holds an element, as it stands in the page. */
function gateOf(element: Element): string {
  const name = element.hasAttribute('data-service') ? 'data-service' : 'data-category';
  return `${name}="${element.getAttribute(name)}"`;
}

/** The other hosts that an element will ask once it is released. */
function hostsOf(element: Element): string[] {
  return ADDRESSES.flatMap((name) => [element.getAttribute(`data-${name}`), element.getAttribute(name)])
    .filter(isForeign)
    .map((address) => firstOf(address).host);
}

function isForeign(address: string | null): address is string {
  if (!address) return false;
  const {protocol, host} = firstOf(address);
  return /^https?:$/.test(protocol) && host !== location.host;
}

/** The address, or the first of a `srcset`. */
function firstOf(addresses: string): HTMLAnchorElement {
  return resolve(addresses.trim().split(/\s/)[0]);
}
