import {page, resolve} from '../dom/page.js';
import {GATED} from './doubt.js';
import {tagOf} from './opening-tag.js';

/** Attributes that make a browser fetch something. */
const ADDRESSES = ['src', 'srcset', 'href', 'data', 'poster'] as const;

/** What a hint may do ahead of the gate. */
const HINTS =
  'link:is([rel~=preload],[rel~=modulepreload],[rel~=prefetch],[rel~=preconnect],[rel~=dns-prefetch],[rel~=prerender])';

/**
 * Markup that is held only in part: an address that was left where the browser reads it, and hints that tell a third
 * party of the visit before its markup is released (REQUIREMENTS L25).
 * @param has - whether a category or service is granted: what is released may load
 */
export function adviceOnMarkup(has: (name: string) => boolean): string[] {
  return [...leftovers(has), ...hints(has), ...templates()];
}

/** Whether an element is still held. What waits for a refusal counts as held once that category is granted. */
function isHeld(element: Element, has: (name: string) => boolean): boolean {
  const {category = '', service = category} = (element as HTMLElement).dataset;
  return service.startsWith('!') ? has(service.slice(1)) : !has(service);
}

function* leftovers(has: (name: string) => boolean): Generator<string> {
  const held = [...page.querySelectorAll(`${GATED}:not(script,template,form,a)`)].filter((one) => isHeld(one, has));
  for (const element of held) {
    const family = [element, ...relatives(element)];
    for (const member of family) {
      for (const name of ADDRESSES) {
        const address = member.getAttribute(name);
        if (!address || !isForeign(address)) continue;
        yield `${tagOf(member)} loads before consent: write data-${name} instead of ${name}${member === element ? '' : ', and the same data-category'}`;
      }
    }
  }
}

/** What loads together with an element: the sources of a picture or a player. */
function relatives(element: Element): Element[] {
  const place = element.closest('picture') ?? element;
  return [...place.querySelectorAll('source,img,track')].filter((one) => one !== element && !one.matches(GATED));
}

function* hints(has: (name: string) => boolean): Generator<string> {
  const held = [...page.querySelectorAll(`${GATED}:not(form)`)].filter((one) => isHeld(one, has));
  const inTemplates = held.flatMap((one) =>
    one instanceof HTMLTemplateElement ? [...one.content.querySelectorAll('*')] : [],
  );
  const hosts = new Set([...held, ...inTemplates].flatMap(hostsOf));
  for (const link of page.querySelectorAll<HTMLLinkElement>(`${HINTS}:not(${GATED})`)) {
    const {host} = resolve(link.getAttribute('href'));
    if (hosts.has(host))
      yield `${tagOf(link)} tells ${host} before consent: take it out, or write data-href and data-category`;
  }
}

/** The other hosts that an element will ask once it is released. */
function hostsOf(element: Element): string[] {
  return ADDRESSES.flatMap((name) => [element.getAttribute(`data-${name}`), element.getAttribute(name)]).flatMap(
    (address) => (address && isForeign(address) ? resolve(address.trim().split(/\s/)[0]).host : []),
  );
}

/** Firefox fetches ahead what it finds in templates, whether they are used or not. */
function* templates(): Generator<string> {
  for (const template of page.querySelectorAll<HTMLTemplateElement>(`template${GATED}`)) {
    for (const inner of template.content.querySelectorAll('img,source,video,audio,script,link,input,track,embed')) {
      const name = ADDRESSES.find((one) => isForeign(inner.getAttribute(one) ?? ''));
      if (name)
        yield `${tagOf(inner)} in a template is fetched ahead by Firefox: write data-${name} instead of ${name}`;
    }
  }
}

function isForeign(address: string): boolean {
  const {protocol, host} = resolve(address.trim().split(/\s/)[0]);
  return /^https?:$/.test(protocol) && host !== location.host;
}
