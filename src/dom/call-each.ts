/** Calls what the site gave us. What one throws is reported as if nobody had caught it, and the others are still called. */
export function callEach<T>(callbacks: Iterable<(value: T) => void>, value: T): void {
  for (const callback of callbacks)
    try {
      callback(value);
    } catch (error) {
      reportError(error);
    }
}
