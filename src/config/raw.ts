import {camelCase} from './option-name.js';

/** Options as a site wrote them, unchecked: own keys in camelCase, on an object without a prototype. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** Own keys of an object; anything else gives none. Without a prototype `__proto__` is a key like any other. */
export function fromObject(value?: unknown): RawOptions {
  const raw = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of Object.entries(value ?? {})) raw[camelCase(key)] = entry;
  return raw;
}
