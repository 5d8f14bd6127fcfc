import type {Starter} from '../consent/service.js';
import {dataLayer, gtag} from '../signals/google-consent-mode.js';
import {globals} from './globals.js';

/** Google has one tag for all its destinations, whichever file of ours asks for it. */
const LOADED: unique symbol = Symbol.for('kelisim.gtag') as never;
const home = globals as {[LOADED]?: boolean};

/** Starts Google's tag for a destination, or adds a destination to the tag that runs. */
export function startGoogleTag(id: string, settings: object, {load}: Starter): void {
  globals[`ga-disable-${id}`] = false;
  globals.gtag ??= gtag;
  if (!home[LOADED]) {
    dropQueuedEvents();
    gtag('js', new Date());
  }
  gtag('config', id, settings);
  if (home[LOADED]) return;
  home[LOADED] = true;
  load(`https://www.googletagmanager.com/gtag/js?id=${id}`).catch(() => (home[LOADED] = false));
}

/** Removes the events that the page queued before consent: the tag or the tag manager would send them when it comes. */
export function dropQueuedEvents(): void {
  const queue = dataLayer();
  const kept = queue.filter((entry) => !isEvent(entry));
  // In place: Google's scripts hold this very array.
  queue.splice(0, Infinity, ...kept);
}

/** Events of Google's tag are commands, those of the tag manager objects. Our own news of consent is not dropped. */
function isEvent(entry: unknown): boolean {
  const command = `${(entry as ArrayLike<unknown>)[0]}`;
  const {event} = entry as {event?: unknown};
  return command === 'event' || (event !== undefined && event !== 'kelisim_update');
}
