import {vi} from 'vitest';

/** Tries again until it does not throw. A part of the library may be on its way from a busy server. */
export function waitFor<Value>(attempt: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(attempt, {timeout: 30_000});
}
