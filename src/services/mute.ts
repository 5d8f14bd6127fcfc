import {globals} from './globals.js';

/**
 * Drops the calls of these methods, by anyone who has the object, until the returned function is called.
 * @param methods - names with spaces between them
 */
export function muteMethods(target: object | undefined, methods: string): () => void {
  if (!target) return () => undefined;
  const restorers = methods.split(' ').map((method) => muteMethod(target, method));
  return () => restorers.forEach((restore) => restore());
}

function muteMethod(target: object, method: string): () => void {
  const original = Reflect.getOwnPropertyDescriptor(target, method);
  const value = (): void => undefined;
  Reflect.defineProperty(target, method, {configurable: true, enumerable: true, writable: true, value});
  return () => {
    // The vendor may have put its own there since.
    if (Reflect.get(target, method) !== value) return;
    if (original) Reflect.defineProperty(target, method, original);
    else Reflect.deleteProperty(target, method);
  };
}

/**
 * Drops the calls of a global function, or some of them, until the returned function is called. It is wrapped, not
 * replaced by a copy: a script on its way adds properties to what it finds.
 */
export function muteFunction(name: string, isDropped: (args: readonly unknown[]) => boolean = () => true): () => void {
  const original = globals[name];
  if (typeof original !== 'function') return () => undefined;
  let isMuted = true;
  const muted = new Proxy(original as (...args: unknown[]) => unknown, {
    apply: (target, self, args) => (isMuted && isDropped(args) ? undefined : Reflect.apply(target, self, args)),
  });
  globals[name] = muted;
  return () => {
    isMuted = false;
    if (globals[name] === muted) globals[name] = original;
  };
}
