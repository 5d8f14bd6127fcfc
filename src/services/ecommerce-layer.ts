import {type Asker, layerOf, saidWithConsent} from './data-layer.js';
import {globals} from './globals.js';

const OWN = 'kelisimEcommerce';

/** Entries that the vendor has been handed. */
const told = new WeakSet<object>();
const followed = new WeakSet<unknown[]>();
let target: unknown[] = [];
let isOpen = false;

/**
 * Makes a data layer for a vendor that reads the whole of one each time it starts: of another data layer, what the page
 * says there of orders while the vendor is granted, once.
 * @returns the name of its global
 */
export function openLayer(name: string, asker: Asker): string {
  const layer = layerOf(name);
  globals[OWN] = target = [];
  isOpen = true;
  saidWithConsent(layer, asker).forEach(handOver);
  follow(layer);
  return OWN;
}

/** Drops what waits in it, and what the page says from now on. */
export function closeLayer(): void {
  isOpen = false;
  target.splice(0);
}

function follow(layer: unknown[]): void {
  if (followed.has(layer)) return;
  followed.add(layer);
  const push = layer.push.bind(layer);
  layer.push = (...entries) => {
    const length = push(...entries);
    if (isOpen) entries.forEach(handOver);
    return length;
  };
}

function handOver(entry: unknown): void {
  const {ecommerce} = Object(entry) as {ecommerce?: unknown};
  if (!ecommerce || told.has(entry as object)) return;
  told.add(entry as object);
  target.push(entry);
}
