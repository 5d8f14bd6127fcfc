type Method = (...args: unknown[]) => unknown;

/**
 * A function that keeps its calls in a queue until the vendor's script comes.
 * @param queue - name of its property that holds the queue
 * @param handler - name of its property where the vendor puts the function that is called from then on
 */
export function queueFunction(queue: string, handler = ''): Method & Record<string, unknown> {
  const calls: unknown[] = [];
  const stub = ((...args) => {
    const handle = stub[handler];
    if (typeof handle === 'function') handle.apply(stub, args);
    else calls.push(args);
  }) as Method & Record<string, unknown>;
  return Object.assign(stub, {[queue]: calls});
}

/** A queue with methods that keep their calls in it: `['track', 'Order']`. */
export function queueWithMethods(methods: string): unknown[] & Record<string, unknown> {
  const queue: unknown[] = [];
  const stubs = methods.split(' ').map((method) => [method, (...args: unknown[]) => queue.push([method, ...args])]);
  return Object.assign(queue, Object.fromEntries(stubs) as Record<string, unknown>);
}
