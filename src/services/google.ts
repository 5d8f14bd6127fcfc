import type {Starter} from '../consent/service.js';
import {globals} from './window.js';

/** Google has one tag for all its destinations, whichever file of ours asks for it. */
const LOADED: unique symbol = Symbol.for('kelisim.gtag') as never;
const home = globals as {[LOADED]?: boolean};

/** Says something to Google's tag: an Arguments object in the layer, as its own snippet does. */
export function gtag(..._words: unknown[]): void {
  // eslint-disable-next-line prefer-rest-params
  layer().push(arguments);
}

/** Google's queue. What has waited in it would be sent when the tag comes, whatever was refused when it was said. */
export function layer(): unknown[] {
  if (!Array.isArray(globals.dataLayer)) globals.dataLayer = [];
  return globals.dataLayer as unknown[];
}

/** Takes out of the queue what was said before consent: events, of the tag and of the tag manager. */
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
