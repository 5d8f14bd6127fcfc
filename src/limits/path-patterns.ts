/** What a service's `match` says. */
export interface PathPatterns {
  /** Whether it is a page of theirs. */
  has(path: string): boolean;
  /** What nobody can read: it matches no page. */
  readonly unreadable: readonly unknown[];
}

/** A path from its first slash on. What stands behind `?` or `#` belongs to no path. */
const PATTERN = /^\/[^?#]*$/;

/**
 * Reads paths of pages: a list, or texts with spaces between them. `*` stands for any characters, slashes too. A slash at
 * the end means nothing, and capital letters are others than small ones.
 */
export function pathPatterns(match: unknown): PathPatterns {
  const entries: readonly unknown[] = typeof match === 'string' ? match.split(/\s+/).filter(Boolean) : [match].flat();
  const isReadable = (entry: unknown): entry is string => typeof entry === 'string' && PATTERN.test(entry);
  const expressions = entries.filter(isReadable).map(expressionOf);
  return {
    has: (path) => expressions.some((each) => each.test(plain(path))),
    unreadable: entries[0] === undefined ? [match] : entries.filter((entry) => !isReadable(entry)),
  };
}

function expressionOf(pattern: string): RegExp {
  const literal = plain(pattern).replace(/[\\^$.+?()[\]{}|]/g, '\\$&');
  return new RegExp(`^${literal.replaceAll('*', '.*')}$`, 's');
}

/** The path without a slash at its end, in the letters that people write: browsers encode them. */
function plain(path: string): string {
  const whole = path.replace(/(.)\/$/, '$1');
  try {
    return decodeURI(whole);
  } catch {
    // No text was encoded like that: it is compared as it is.
    return whole;
  }
}
