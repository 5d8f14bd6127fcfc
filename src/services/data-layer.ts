import type {Change} from '../consent/choice.js';
import {dataLayer, dataLayerName} from '../signals/google-consent-mode.js';
import {globals} from './globals.js';

/** The news of a decision, and of a page on which other services may run. */
const DECISION = 'kelisim_update';
const PAGE = 'kelisim_page';

/** What is known of an entry of a data layer. */
interface Entry {
  readonly event?: unknown;
  readonly ecommerce?: unknown;
  readonly granted?: readonly string[];
}

/** Who wants to know, and whether its consent is older than this page. */
export interface Asker {
  readonly name: string;
  readonly isGrantedFromStart: boolean;
}

/** A data layer by its name. An element with that id is found under its name too; only an array is one. */
export function layerOf(name: string): unknown[] {
  if (!Array.isArray(globals[name])) globals[name] = [];
  return globals[name] as unknown[];
}

/**
 * Says which services may run on this page. The news of the stored choice came before anybody could judge the page, and
 * names none of the services that are for some pages only.
 */
export function tellOfPage({granted, denied}: Change): void {
  dataLayer().push({event: PAGE, granted, denied});
}

/**
 * Gives the entries that the page made since a service was granted. The news of decisions and of pages, which stand among
 * them, say when that was. Of a consent that is older than the page no decision has news.
 */
export function saidWithConsent(layer: readonly unknown[], {name, isGrantedFromStart}: Asker): unknown[] {
  let isGranted = isGrantedFromStart;
  let said: unknown[] = [];
  for (const entry of layer) {
    const {event, granted} = Object(entry) as Entry;
    if (event === PAGE || (event === DECISION && !isGrantedFromStart)) isGranted = !!granted?.includes(name);
    // A withdrawal drops what waited until then.
    if (isGranted) said.push(entry);
    else said = [];
  }
  return said;
}

/**
 * Removes what the page told others about while a service was denied: its tag would send that when it comes. What says
 * nothing by itself stays: commands, and facts of the page.
 */
export function dropDenied(layer: unknown[], asker: Asker): void {
  const kept = new Set(saidWithConsent(layer, asker));
  // In place: the tag holds this very array.
  layer.splice(0, Infinity, ...layer.filter((entry) => kept.has(entry) || !isSaid(entry)));
}

/** Events of Google's tag are commands, those of a tag manager objects. Our own news of consent is not dropped. */
function isSaid(entry: unknown): boolean {
  const {event, ecommerce} = Object(entry) as Entry;
  const command: unknown = (Object(entry) as ArrayLike<unknown>)[0];
  return command === 'event' || !!ecommerce || (event !== undefined && event !== DECISION && event !== PAGE);
}

/**
 * Tells a tag of Google which data layer is its own.
 * @see https://developers.google.com/tag-platform/tag-manager/datalayer#rename_the_data_layer
 */
export function layerParameter(): string {
  const name = dataLayerName();
  return name === 'dataLayer' ? '' : `&l=${encodeURIComponent(name)}`;
}
