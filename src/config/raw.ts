/** Options as a site wrote them, unchecked: own keys in camelCase, on an object without a prototype. */
export type RawOptions = Record<string, unknown>;

/** `policy-url` and `policyUrl` mean the same. */
export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Own keys of an object; anything else gives none. No prototype, so that `__proto__` is a key like any other. */
export function fromObject(value?: unknown): RawOptions {
  const raw = Object.create(null) as RawOptions;
  for (const [key, entry] of Object.entries(value ?? {})) raw[camelCase(key)] = entry;
  return raw;
}
