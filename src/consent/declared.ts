import type {DeclaredKey} from './service.js';

/**
 * What a service declares to store; `"_stat _stat_id"` in an attribute means two by name. Never throws: an entry without
 * a usable name or pattern is left out.
 */
export function declared<T extends DeclaredKey>(list: readonly T[] | string | undefined): readonly T[] {
  const entries: readonly unknown[] = typeof list === 'string' ? list.split(/\s+/) : [list].flat();
  return entries.map((entry) => (typeof entry === 'string' ? {name: entry} : entry)).filter(isUsable<T>);
}

/** Whether an entry has a name or a pattern, and each that it has is a text. */
function isUsable<T extends DeclaredKey>(entry: unknown): entry is T {
  const {name, pattern} = Object(entry) as Readonly<Record<string, unknown>>;
  return [name ?? pattern, pattern ?? name].every((text) => typeof text === 'string' && text !== '');
}
