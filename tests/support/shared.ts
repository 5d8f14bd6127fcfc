const store = globalThis as unknown as Record<symbol, unknown>;

/** Makes something once for all test files of a worker: the internet, a running browser. */
export function shared<Value>(name: string, make: () => Value): Value {
  const key = Symbol.for(`kelisim tests: ${name}`);
  return (store[key] ??= make()) as Value;
}
