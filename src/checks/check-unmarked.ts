import {NECESSARY} from '../consent/category.js';
import {HEARS_CONSENT_MODE} from '../consent/hears-consent-mode.js';
import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {GATED, namesIn, namesOf} from './awaited-names.js';
import {isInline, isLate, isOwnScript, isRunnable} from './script-kinds.js';
import {introduce, loadedBy} from './vendor-of.js';
import {gateFor, type Vendor} from './vendor-table.js';

/** Says which known third parties load though nothing in the page holds them, and which start ahead of the library. */
export function* unmarkedVendors(core: Core): Generator<string> {
  const own = [...page.scripts].find(isOwnScript);
  for (const [first, ...others] of groups(core).values()) {
    const vendor = first && loadedBy(first);
    if (!first || !vendor) continue;
    const more = others[0] ? ` (and ${others.length} more)` : '';
    const isAhead = own !== undefined && isInFrontOf(own, first);
    if (core.config.googleConsentMode === 'advanced' && HEARS_CONSENT_MODE.test(vendor.service ?? '')) {
      if (own && (isAhead || isLate(own)))
        yield `${introduce(first)} may start before it hears that nothing is granted. ${isAhead ? 'Put the script tag of kelisim.js first in <head>.' : 'Take "async", "defer" and "module" from the script tag of kelisim.js.'} (starts-before-default)`;
      continue;
    }
    const order = isAhead ? ' It also stands in front of kelisim.js: put that first in <head>.' : '';
    yield `${introduce(first)}${more} loads before consent. ${remedyFor(first, vendor, core)}${order} (loads-before-consent)`;
  }
}

/** Whether the page shows by itself what its own markup loads: nothing that may load more has been let in. */
export function isUntouched({config, consent, isDecidedHere}: Core): boolean {
  const optional = [...config.categories, ...config.services.filter(({category}) => category !== NECESSARY)];
  return !isDecidedHere && !optional.some(({name}) => consent.has(name));
}

/** What loads of each third party, by kinds of elements; an inline snippet first. */
function groups(core: Core): Map<string, readonly Element[]> {
  const found = new Map<string, readonly Element[]>();
  if (!isUntouched(core)) return found;
  const all = [...page.querySelectorAll(`:is(script,iframe[src],img[src]):not(${GATED})`)];
  // What a snippet has put in comes after the snippet.
  for (const element of [...all.filter(isInline), ...all.filter((one) => !isInline(one))]) {
    const vendor = loads(element, core);
    if (!vendor) continue;
    const key = `${vendor.label} ${element.localName}`;
    const others = found.get(key) ?? [];
    // A snippet and what it loads are one thing to correct.
    if (!others[0] || !isInline(others[0])) found.set(key, [...others, element]);
  }
  return found;
}

function loads(element: Element, {config}: Core): Vendor | undefined {
  if (element.localName === 'script' && !isRunnable(element)) return undefined;
  // A marked container has a message of its own.
  const container = element.parentElement?.closest(GATED);
  if (container && namesOf(container).some((name) => namesIn(config).includes(name))) return undefined;
  const vendor = loadedBy(element);
  return vendor?.category === NECESSARY ? undefined : vendor;
}

/** Whether the site wrote it in front of another element. What scripts put in may stand anywhere. */
function isInFrontOf(own: Element, element: Element): boolean {
  const isWritten = isInline(element) || ![...page.scripts].some((script) => isInline(script) && loadedBy(script));
  return isWritten && (element.compareDocumentPosition(own) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

function remedyFor(element: Element, vendor: Vendor, {config}: Core): string {
  const {service, isEmbed} = vendor;
  const gate = gateFor(vendor);
  if (element.localName !== 'script') return `Write data-src instead of src, and add ${gate}.`;
  const mark = `Write type="text/plain" ${gate} on each of its scripts`;
  if (!service || isEmbed) return `${mark}.`;
  if (config.services.some(({name, id}) => name === service && id !== undefined))
    return 'Take it out: kelisim.js starts it by itself when it is granted.';
  return `${mark}; or take it out, and write data-${service}="…" on the script tag of kelisim.js.`;
}
