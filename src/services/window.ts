/** The globals that vendors' tags live under. */
export const globals: Record<string, unknown> = globalThis as never;

/** A function that vendors' tags have, with properties of its own. */
export type Tag = ((...words: unknown[]) => unknown) & Record<string, unknown>;

/** A vendor's function under a global name; created with a queue of Arguments objects where the tag has not come yet. */
export function tagOf(name: string, queue: string): Tag {
  if (typeof globals[name] === 'function') return globals[name] as Tag;
  const tag = function (): void {
    // eslint-disable-next-line prefer-rest-params
    ((tag[queue] ??= []) as unknown[]).push(arguments);
  } as unknown as Tag;
  globals[name] = tag;
  return tag;
}
