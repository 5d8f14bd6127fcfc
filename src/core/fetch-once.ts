/** Makes a function that fetches each name once. What could not be loaded is fetched again at the next call. */
export function fetchOnce<Name, Value>(fetch: (name: Name) => Promise<Value>): (name: Name) => Promise<Value> {
  const promises = new Map<Name, Promise<Value>>();

  return (name) => {
    const promise = promises.get(name) ?? fetch(name);
    promises.set(name, promise);
    promise.catch(() => promises.delete(name));
    return promise;
  };
}
