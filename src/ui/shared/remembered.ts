/** Remembers what was found for each key: the same few countries and durations are asked for hundreds of times. */
export function remembered<Found extends {}>(find: (key: string) => Found): (key: string) => Found {
  const known = new Map<string, Found>();
  return (key) => {
    const found = known.get(key) ?? find(key);
    known.set(key, found);
    return found;
  };
}
