import type {Choice, Source} from './choice.js';

/** A choice as the cookie holds it, with what it was given to. */
export interface StoredChoice extends Choice {
  /** One hash for each category, of who gets its data: its services and the controller's id. */
  readonly recipients: readonly string[];
}

/** Seconds by which a decision may seem to come from the future: clocks are corrected by a little. */
export const SKEW = 60;

/** Longest value that is read; the library never writes a longer one. */
export const LONGEST = 2048;
const VALUE = /^v=1&r=(\d{1,9})&t=(\d{1,10})&g=([\w+-]*)&d=([\w+-]*)&s=(\w)(?:&h=([\w+]+))?$/;

/** Sources by the letter that stands for them. */
export const SOURCES: Readonly<Record<string, Source>> = {
  b: 'banner',
  e: 'embed',
  x: 'api',
  g: 'gpc',
  y: 'age',
  m: 'migrated',
  p: 'preferences',
};

/**
 * Understands the cookie's value, or does not: anything unclear is no consent. Whether it still counts is judged later.
 */
export function parseRecord(value: string): StoredChoice | undefined {
  const [, revision, time, g, d, letter, h] = (value.length <= LONGEST && VALUE.exec(value)) || [];
  const [granted, denied] = [split(g), split(d)];
  const source = SOURCES[letter ?? ''];
  const isTwice = new Set([...granted, ...denied]).size < granted.length + denied.length;
  if (!source || isTwice) return undefined;
  return {granted, denied, time: Number(time), revision: Number(revision), source, recipients: split(h)};
}

function split(text: string | undefined): string[] {
  return text ? text.split('+') : [];
}
