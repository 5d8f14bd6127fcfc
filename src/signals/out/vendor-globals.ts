type Members = Readonly<Record<string, unknown>> | undefined;

/**
 * What scripts have put under a global name, or a member of it (`Shopify.customerPrivacy`). An element with that id, or
 * a frame with that name, is found under it too, but is not the window's own.
 */
export function globalOf(path: string): unknown {
  const [name = '', ...members] = path.split('.');
  const found: unknown = Object.hasOwn(window, name) ? window[name as never] : undefined;
  return members.reduce((value, member) => (value as Members)?.[member], found);
}

/** Puts something under a global name. */
export function setGlobal(name: string, value: unknown): void {
  window[name as never] = value as never;
}

/** Calls a vendor's function, if it is there. */
export function callVendor(path: string, ...args: unknown[]): void {
  const found = globalOf(path);
  if (typeof found === 'function') found.apply(globalOf(path.replace(/\.?\w+$/, '')), args);
}

/** Calls a vendor's function ahead of all calls that wait for the vendor's script. */
export function callAheadOfQueue(path: string, ...args: unknown[]): void {
  const [name] = path.split('.');
  const queue = globalOf(`${name}.queue`) ?? globalOf(`${name}`);
  const waiting = emptyQueue(queue);
  callVendor(path, ...args);
  if (waiting[0]) (queue as unknown[]).push(...waiting);
}

/**
 * Empties a queue, if it is one: an array that waits for its script. In place, since the vendor's stub and script hold
 * this very array.
 * @returns what was in it
 */
export function emptyQueue(queue: unknown): unknown[] {
  return Array.isArray(queue) ? queue.splice(0) : [];
}

/** A vendor's queue: an array, made if it is not there, until the vendor's script puts an object in its place. */
export function vendorQueue(name: string): {push(...entries: unknown[]): unknown} {
  if (typeof globalOf(`${name}.push`) !== 'function') setGlobal(name, []);
  return globalOf(name) as ReturnType<typeof vendorQueue>;
}
