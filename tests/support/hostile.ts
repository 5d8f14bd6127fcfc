const KEYS = [
  'categories',
  'services',
  'revision',
  'expires',
  'timeout',
  'controller',
  'cookieName',
  'tag',
  'texts',
  'name',
  'category',
  'label',
  'policy-url',
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'mode',
  '0',
  '',
];
const WORDS = [
  'analytics',
  'functional',
  'necessary',
  'counter',
  'a b',
  '',
  '__proto__',
  'constructor',
  '12',
  '-1',
  'opt-in',
  'analytics functional counter',
  '<img onerror=x>',
  'javascript:x',
  'ё',
  'x'.repeat(70),
  'NaN',
  '1e9',
];

/** The same sequence of numbers from 0 up to 1 on every machine (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Options that nobody should write: anything that JSON can say, under names that count and names that do not. */
export function hostileOptions(random: () => number, depth = 3): object {
  const below = (end: number): number => Math.floor(random() * end);

  function anything(left: number): unknown {
    const kind = below(left ? 8 : 6);
    if (kind < 3) return WORDS[below(WORDS.length)];
    if (kind === 3) return [0, 1, -1, 180, 396, 1e9, 0.5][below(7)];
    if (kind === 4) return [true, false, null][below(3)];
    if (kind === 5 || kind === 6) return hostileOptions(random, left - 1);
    return Array.from({length: below(5)}, () => anything(left - 1));
  }

  const entries = Array.from({length: below(5)}, () => [KEYS[below(KEYS.length)] ?? '', anything(Math.max(depth, 0))]);
  // The only way to an own key "__proto__".
  return depth < 0 ? {} : (Object.fromEntries(entries) as object);
}
