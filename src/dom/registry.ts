const KEY: unique symbol = Symbol.for('kelisim') as never;

const home = globalThis as {[KEY]?: Record<string, unknown>};

/**
 * What all copies and files of the library on this page share: the library that runs, and what each file of the
 * script-tag build brings, by the name of the file. Page content can take names, not symbols.
 */
export const registry: Record<string, unknown> = (home[KEY] ??= {__proto__: null});
