import type {Starter} from '../consent/service.js';
import {gtag, layer} from '../signals/google-consent-mode.js';
import {globals} from './window.js';

/** Google has one tag for all its destinations, whichever file of ours asks for it. */
const LOADED: unique symbol = Symbol.for('kelisim.gtag') as never;
const home = globals as {[LOADED]?: boolean};

/** Takes out of the queue what was said before consent, and would be sent when the tag comes: events, of the tag and of the tag manager. */
export function dropEvents(): void {
  const queue = layer();
  // Our own word of consent is what tags wait for.
  const isEvent = (entry: unknown): boolean =>
    `${(entry as ArrayLike<unknown>)[0]}` === 'event' ||
    !/^(undefined|kelisim_update)$/.test(`${(entry as {event?: unknown}).event}`);
  queue.splice(0, Infinity, ...queue.filter((entry) => !isEvent(entry)));
}

/** Starts Google's tag for a destination, or tells it of one more. */
export function configure(id: string, settings: object, {load}: Starter): void {
  globals[`ga-disable-${id}`] = false;
  globals.gtag ??= gtag;
  if (!home[LOADED]) {
    dropEvents();
    gtag('js', new Date());
  }
  gtag('config', id, settings);
  if (home[LOADED]) return;
  home[LOADED] = true;
  load(`https://www.googletagmanager.com/gtag/js?id=${id}`).catch(() => (home[LOADED] = false));
}
