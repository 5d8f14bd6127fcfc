import {NECESSARY} from '../consent/category.js';
import {HEARS_CONSENT_MODE} from '../consent/hears-consent-mode.js';
import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {registry} from '../dom/registry.js';
import {resolve} from '../dom/resolve.js';
import {ADDRESSES, foreignHost} from './addresses.js';
import {GATED} from './awaited-names.js';
import {isUntouched} from './check-unmarked.js';
import {vendorOfHost} from './vendor-hosts.js';
import {loadedBy, vendorOfAddress} from './vendor-of.js';
import type {Vendor} from './vendor-table.js';

/**
 * Says which known third parties this page has asked for something though nothing is granted, where no markup tells of
 * them: a bundle, a script that makes another, or a pixel.
 */
export function* requestsAheadOfConsent(core: Core): Generator<string> {
  if (!isUntouched(core)) return;
  const asked = performance.getEntriesByType('resource').flatMap(({name}) => {
    const host = foreignHost(name);
    return host ? [{name, host}] : [];
  });
  if (!asked[0]) return;
  const told = labelsInMarkup();
  const shown = shownHosts();
  for (const {name, host} of asked) {
    const vendor = shown.has(host) ? undefined : (vendorOfAddress(name) ?? vendorOfHost(resolve(name).hostname));
    if (!vendor || vendor.category === NECESSARY || told.has(vendor.label) || hearsConsentMode(vendor, core)) continue;
    told.add(vendor.label);
    yield `This page asks ${host} before consent: this is ${vendor.label}, and no markup of the page loads it. Find the script that does, and hold it: type="text/plain" ${gateOf(vendor)}. (request-before-consent)`;
  }
}

/** The known third parties that the page's own markup names: what is wrong with that has a message of its own. */
function labelsInMarkup(): Set<string> {
  const found = [...page.querySelectorAll('script,iframe,img,image,link,embed,object,video,audio,source')];
  const addresses = found.flatMap((element) => ADDRESSES.map((name) => element.getAttribute(name)));
  const vendors = [
    ...found.map(loadedBy),
    ...addresses.map((address) => vendorOfAddress(address) ?? vendorOfHost(foreignHost(address) ?? '')),
  ];
  return new Set(vendors.flatMap((vendor) => vendor?.label ?? []));
}

/** The hosts of frames that the visitor has had shown, without a grant. */
function shownHosts(): ReadonlySet<string> {
  const released = registry.released as WeakSet<Element> | undefined;
  const frames = [...page.querySelectorAll(`iframe${GATED}`)].filter((frame) => released?.has(frame));
  return new Set(frames.flatMap((frame) => foreignHost(frame.getAttribute('src')) ?? []));
}

function hearsConsentMode({service = ''}: Vendor, {config}: Core): boolean {
  return config.googleConsentMode === 'advanced' && HEARS_CONSENT_MODE.test(service);
}

function gateOf({service, category}: Vendor): string {
  return service ? `data-service="${service}"` : `data-category="${category}"`;
}
