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

/** Says something to a vendor's function, if it is there. */
export function say(path: string, ...words: unknown[]): void {
  const tag = globalOf(path);
  if (typeof tag === 'function') tag.apply(globalOf(path.replace(/\.?\w+$/, '')), words);
}

/** Says something ahead of all that waits for a vendor's script, so that nothing goes out before it. */
export function sayFirst(path: string, ...words: unknown[]): void {
  const [name] = path.split('.');
  const queue = globalOf(`${name}.queue`) ?? globalOf(`${name}`);
  const waiting = takeOut(queue);
  say(path, ...words);
  if (waiting[0]) (queue as unknown[]).push(...waiting);
}

/** Empties a queue, if it is one: an array that waits for its script. */
export function takeOut(queue: unknown): unknown[] {
  return Array.isArray(queue) ? queue.splice(0) : [];
}

/** A vendor's queue: an array, made if need be, until its script puts an object in the place. */
export function queueOf(name: string): {push(...words: unknown[]): unknown} {
  if (typeof globalOf(`${name}.push`) !== 'function') setGlobal(name, []);
  return globalOf(name) as ReturnType<typeof queueOf>;
}
