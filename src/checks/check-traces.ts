import {NECESSARY} from '../consent/category.js';
import {serves} from '../consent/serves.js';
import type {Service} from '../consent/service.js';
import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {isKnown, namesOf} from './awaited-names.js';
import {wasReleased} from './script-kinds.js';
import {introduce, vendorOf} from './vendor-of.js';
import type {Vendor} from './vendor-table.js';

/** Says which third parties the site holds by hand without saying what they store: nothing of it can be erased. */
export function* tracesNobodyErases({config}: Core): Generator<string> {
  const told = new Set<Vendor>();
  for (const script of page.querySelectorAll<HTMLScriptElement>('script[data-category]:not([data-service])')) {
    const vendor = vendorOf(script);
    if (!vendor || vendor.isEmbed || vendor.category === NECESSARY || told.has(vendor)) continue;
    // A misspelt name has a message of its own.
    if (!namesOf(script).every((name) => isKnown(name, config))) continue;
    if (script.type !== 'text/plain' && !wasReleased(script)) continue;
    const isDeclared = config.services.some(
      (service) =>
        service.name === vendor.service ||
        (namesOf(script).some((name) => serves(service, name)) && hasTraces(service)),
    );
    if (isDeclared) continue;
    told.add(vendor);
    yield `${introduce(script)} is held, but nothing of it will be erased when consent is withdrawn: no service is declared for it. ${remedyFor(vendor)} (traces-undeclared)`;
  }
}

function hasTraces({cookies, storage, databases}: Service): boolean {
  return [cookies, storage, databases].some((list) => (list?.length ?? 0) > 0);
}

function remedyFor({service}: Vendor): string {
  return service
    ? `Take it out, and write data-${service}="…" on the script tag of kelisim.js.`
    : 'Declare it in "services", with its "cookies" and "storage".';
}
