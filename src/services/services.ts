import type {Config} from '../config/config.js';
import {named} from '../config/judge.js';
import type {RawOptions} from '../config/raw.js';
import {NECESSARY} from '../consent/category.js';
import type {Service, Starter} from '../consent/service.js';
import {page} from '../dom/page.js';
import type {Core} from '../core/contract.js';
import {partOf, usualCategory} from './catalogue.js';

/** The built-in services: no page view pays for them on a site that has none. */
export interface Services {
  /** Adds the built-in services that the options ask for. */
  place(config: Config, raw: RawOptions): void;
  /**
   * Starts the services that are granted. What is known of a built-in one is fetched for that, or to be shown.
   * @returns when all that is fetched is there
   */
  serve(core: Core, isShown?: boolean): Promise<unknown>;
}

/** By option (`yandex-metrika="12345678"`) or in the list of services; the list's details count with the option's id. */
export const services: Services = {
  place({services: known, categories}, raw) {
    const asked = new Map<string, Service>();
    const listed = named<Service>(raw.services ?? []);
    const options = Object.keys(raw).map((key) => ({key, name: kebabCase(key), id: raw[key]}));
    for (const {key, ...found} of [...options, ...listed] as (Service & {key?: string})[]) {
      const part = partOf(found.name);
      const usual = usualCategory(part);
      const {category = usual} = found;
      // A known tracker is not necessary, whatever the site says (REQUIREMENTS L13).
      if (!usual || !category || category === NECESSARY || !categories.some(({name}) => name === category)) continue;
      asked.set(found.name, {...asked.get(found.name), ...found, category, part});
      // Understood: whoever looks for options that do not exist need not see it.
      if (key) delete raw[key];
    }
    const others = known.filter(({name}) => !usualCategory(partOf(name)));
    (known as Service[]).splice(0, Infinity, ...others, ...asked.values());
    raw.services = [...new Map([...listed, ...asked.values()].map((each) => [each.name, each])).values()];
  },

  serve(core, isShown) {
    const {config, consent, withPart, parts, report, signal} = core;
    const starter: Starter = {load: parts.load, has: consent.has, report};
    return Promise.all(
      config.services.map(async (service) => {
        if (service.part && (isShown || consent.has(service.name)))
          // The site's own words stand.
          await withPart(service.part as 'service', (facts) => {
            Object.assign(service, {...facts, ...service});
            whenParsed(() => reportPixel(service, report));
          });
        // What starts nothing, an embed for one, does not run either: nothing has to end it.
        if (!service.start || !consent.has(service.name) || service.isOn || signal.aborted) return;
        service.isOn = true;
        // A mishap in it is its own.
        setTimeout(() => service.start?.(service, starter));
      }),
    );
  },
};

function whenParsed(look: () => void): void {
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', look);
  else look();
}

/** Vendors' snippets end with a pixel for visitors without scripts, whom nobody can ask (SERVICES.md, trap 4). */
function reportPixel({name, hosts = []}: Service, report: (message: string) => void): void {
  for (const {textContent} of page.querySelectorAll('noscript')) {
    const host = hosts.find((each) => textContent?.includes(each.replace('*.', '')));
    if (host) report(`remove the <noscript> of ${name} with ${host}: it is fetched without consent`);
  }
}

/** `yandexMetrika`, as an option is called, is `yandex-metrika`, as a service is. */
function kebabCase(key: string): string {
  return key.replace(/[A-Z]/g, '-$&').toLowerCase();
}
