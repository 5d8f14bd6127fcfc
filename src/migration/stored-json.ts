/**
 * The fields of an object in JSON, which may be percent-encoded as cookies are.
 * @throws where it is anything else
 */
export function storedJson(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text.startsWith('{') ? text : decodeURIComponent(text));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('no object');
  return Object.assign(Object.create(null), value) as Readonly<Record<string, unknown>>;
}

/**
 * Answers by name, each of them yes or no.
 * @throws where one is anything else
 */
export function yesOrNo(value: unknown): ReadonlyMap<string, boolean> {
  const entries = Object.entries(Object(value) as object);
  if (!entries.every(([, answer]) => typeof answer === 'boolean')) throw new TypeError('no answer');
  return new Map(entries as [string, boolean][]);
}

/** Seconds since 1970 of a date in text or in milliseconds. `NaN`, which no judge accepts, where it is none. */
export function seconds(value: unknown): number {
  const milliseconds = typeof value === 'string' ? Date.parse(value) : value;
  return typeof milliseconds === 'number' ? Math.floor(milliseconds / 1000) : Number.NaN;
}
