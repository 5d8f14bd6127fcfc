import {findConsent, type GoogleConsent} from './google-consent.js';
import {makeKit, script, type Kit} from './kit.js';

/** A tag of a container: what starts it, what it needs, what it asks for. */
export interface GtmTag {
  readonly on: string;
  readonly needs?: readonly string[];
  readonly url: string;
}

declare global {
  interface Window {
    /** What the container holds. */
    __gtmTags?: readonly GtmTag[];
    /** What the container saw, in order: `consent default`, `gtm.js`, … */
    __gtmLog?: string[];
  }
}

/** Google Tag Manager, whose container is `__gtmTags`. */
export const gtm: string = script(run, makeKit, findConsent);

function run(kit: Kit, consent: GoogleConsent): void {
  const page = window as unknown as {[name: string]: unknown; google_tag_manager?: Record<string, unknown>};
  const element = document.currentScript;
  const source = new URL(element instanceof HTMLScriptElement && element.src ? element.src : location.href);
  const [id, name] = [String(source.searchParams.get('id')), source.searchParams.get('l') || 'dataLayer'];
  const running = (page.google_tag_manager = page.google_tag_manager || {});
  if (running[id]) return;
  running[id] = {};
  const log = (window.__gtmLog = window.__gtmLog || []);

  function fire(event: string): void {
    log.push(event);
    for (const tag of window.__gtmTags || []) {
      const needs = tag.needs || [];
      if (tag.on !== event) continue;
      consent.settle(needs, () => {
        if (needs.filter((type) => !consent.allows(type)).length === 0) kit.picture(tag.url);
      });
    }
  }

  function take(entry: unknown): void {
    if (kit.isArguments(entry)) {
      if (entry[0] === 'consent') {
        log.push(`consent ${String(entry[1])}`);
        consent.hear(entry);
      } else if (entry[0] === 'event') fire(String(entry[1]));
      return;
    }
    const event = entry && (entry as {event?: unknown}).event;
    if (typeof event !== 'string') return;
    if (event === 'gtm.js') ['gtm.init_consent', 'gtm.init'].forEach(fire);
    fire(event);
  }

  const layer = (page[name] = page[name] || []) as unknown[];
  kit.follow(layer, take);
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => layer.push({event: 'gtm.dom'}));
  } else layer.push({event: 'gtm.dom'});
  if (document.readyState === 'complete') layer.push({event: 'gtm.load'});
  else addEventListener('load', () => layer.push({event: 'gtm.load'}));
}
