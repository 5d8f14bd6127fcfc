import type {Service, Starter} from '../consent/service.js';
import {dataLayer, gtag} from '../signals/google-consent-mode.js';
import {dropDenied, layerParameter} from './data-layer.js';
import {globals} from './globals.js';
import {idsOf} from './ids.js';
import {isStandIn, repeatCalls, takeCalls} from './waiting-calls.js';

/** Google has one tag for all its destinations, whichever file of ours asks for it. */
interface Tag {
  /** The destinations that it was told of. */
  readonly configured: Set<string>;
  /** Those of Analytics that are stopped, some of them of the site's own code. */
  readonly stopped: Set<string>;
  isRequested: boolean;
  isLoaded: boolean;
}

const TAG: unique symbol = Symbol.for('kelisim.gtag') as never;
const tag = ((globals as {[TAG]?: Tag})[TAG] ??= {
  configured: new Set(),
  stopped: new Set(),
  isRequested: false,
  isLoaded: false,
});

/** Starts Google's tag for the destinations of a service, or adds them to the tag that runs. */
export function startGoogleTag(service: Service, {load, isGrantedFromStart}: Starter): void {
  const ids = idsOf(service);
  if (!tag.isLoaded) dropDenied(dataLayer(), {name: service.name, isGrantedFromStart});
  const calls = isStandIn(globals.gtag) ? takeCalls('gtag') : [];
  globals.gtag ??= gtag;
  if (!tag.isRequested) gtag('js', new Date());
  for (const id of ids) startDestination(id, service.settings ?? {});
  repeatCalls('gtag', calls);
  if (tag.isRequested) return;
  tag.isRequested = true;
  load(`https://www.googletagmanager.com/gtag/js?id=${ids[0]}${layerParameter()}`).then(
    () => (tag.isLoaded = true),
    () => (tag.isRequested = false),
  );
}

/** Whether it has run, and so has ids in memory. */
export function isGoogleTagLoaded(): boolean {
  return tag.isLoaded;
}

/** Lets Analytics go on where it was stopped. */
export function resumeDestinations(): void {
  for (const id of tag.stopped) globals[`ga-disable-${id}`] = false;
  tag.stopped.clear();
}

/** Stops Analytics for these destinations, and for those that the site's own code has added. */
export function stopDestinations(ids: readonly string[]): void {
  const known = Object.keys(Object(globals.google_tag_manager) as object);
  const told = dataLayer().map((entry) => `${(Object(entry) as ArrayLike<unknown>)[1] as string}`);
  for (const id of [...ids, ...known, ...told].filter((each) => each.startsWith('G-'))) {
    globals[`ga-disable-${id}`] = true;
    tag.stopped.add(id);
  }
}

/**
 * The tag ignores a second `config` of a destination, and so the page view that comes with it.
 * @see https://developers.google.com/analytics/devguides/collection/ga4/views
 */
function startDestination(id: string, settings: {readonly send_page_view?: boolean}): void {
  if (!tag.configured.has(id)) gtag('config', id, settings);
  else if (tag.isLoaded && id.startsWith('G-') && settings.send_page_view !== false)
    gtag('event', 'page_view', {send_to: id});
  tag.configured.add(id);
}
