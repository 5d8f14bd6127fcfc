import {fromObject, type RawOptions} from './raw.js';

/** What a category, service or cookie may be called. */
export const NAME: RegExp = /^[a-z][\w-]{0,63}$/i;

/** A name alone, or an object with a name. */
export function entry(value: unknown): RawOptions {
  return fromObject(typeof value === 'string' ? {name: value} : value);
}

/** Reads a list, or names with spaces or commas between them. */
export function listed(value: unknown): RawOptions[] {
  return (Array.isArray(value) ? value : `${value}`.split(/[\s,]+/).filter(Boolean)).map(entry);
}

/**
 * Reads a list, or names with spaces between them. Leaves out what has no usable name. What a second entry says is added to
 * the first of its name.
 */
export function named<T extends {readonly name: string}>(value: unknown): T[] {
  const found = new Map<unknown, RawOptions>();
  for (const each of listed(value))
    if (NAME.test((each.name ?? '') as string)) found.set(each.name, Object.assign(found.get(each.name) ?? each, each));
  return [...found.values()] as unknown[] as T[];
}
