/** What a service declares to store; `"_stat _stat_id"` in an attribute means two by name. */
export function declared<T>(list: readonly T[] | string | undefined): readonly T[] {
  return typeof list === 'string' ? list.split(/\s+/).map((name) => ({name}) as T) : (list ?? []);
}
