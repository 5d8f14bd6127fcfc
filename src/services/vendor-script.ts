import type {Service, Starter} from '../consent/service.js';
import {globals} from './window.js';

type Method = (...words: unknown[]) => unknown;

/** What stands under a vendor's global: a function, a queue, or an object with methods. */
export type Voice = Method & Readonly<Record<string, Method | undefined>>;

/** A vendor's script, and how to speak to it. */
export interface Vendor {
  /** The global that it is spoken to by. */
  readonly name: string;
  /** Methods by which the site speaks to it, with spaces between. Without any the global itself is a function. */
  readonly methods?: string;
  /** What stands there until the script comes. What the site said to a stub of its own before consent goes with that. */
  stub(service: Service): unknown;
  url(service: Service): string;
  /** Says what starts it, or starts it again. */
  say(voice: Voice, service: Service, moment: Moment): void;
  /** Goes on when the script has come, unless it was stopped meanwhile. */
  arrive?(service: Service): void;
  /** Says that consent is withdrawn, also to a script that is still on its way. */
  deny?(voice: Voice, service: Service): void;
  /** Whether the site has brought the library itself: then nothing is loaded. */
  isOwn?(): boolean;
}

export interface Moment extends Starter {
  /** Whether nothing has been said to it yet, or nothing of it was heard. */
  readonly isFirst: boolean;
  /** Whether the script has come. */
  readonly isHere: boolean;
}

/** Starts and stops a vendor's script that is loaded once a page life. */
export function tag({name, methods, stub, url, say, arrive, deny, isOwn}: Vendor): {
  start(service: Service, starter: Starter): void;
  stop(service: Service): void;
} {
  let isSaid = false;
  let isLoaded = false;
  let isHere = false;
  let hear: (() => void) | undefined;
  const voice = (): Voice => globals[name] as Voice;

  function adopt(): void {
    if (!isLoaded && isOwn?.()) isLoaded = isHere = isSaid = true;
  }

  function stop(service: Service): void {
    adopt();
    if (!isLoaded) return;
    hear?.();
    if (!isHere) {
      // A script on its way finds nothing but the denial.
      globals[name] = stub(service);
      isSaid = false;
    }
    deny?.(voice(), service);
    hear = methods ? dropCalls(voice(), methods) : deafen(name);
  }

  return {
    stop,
    start(service, starter) {
      adopt();
      hear?.();
      hear = undefined;
      if (!isSaid && !isHere) globals[name] = stub(service);
      say(voice(), service, {...starter, isFirst: !isSaid, isHere});
      isSaid = true;
      if (isLoaded) return;
      isLoaded = true;
      starter.load(url(service)).then(
        () => {
          isHere = true;
          // It may have put a global of its own in place of the muted one.
          if (hear) stop(service);
          else arrive?.(service);
        },
        () => (isLoaded = isSaid = false),
      );
    },
  };
}

/**
 * A function that keeps what is said to it.
 * @param method - a member that is spoken to instead, once the vendor has put it there
 */
export function stubOf(queue: string, method = ''): Voice {
  const kept: unknown[] = [];
  const voice = ((...words) => {
    const meant = (voice as Voice)[method];
    if (meant) meant.apply(voice, words);
    else kept.push(words);
  }) as Method;
  return Object.assign(voice, {[queue]: kept}) as never;
}

/** A queue with methods that keep what is said by them: `['track', 'Order']`. */
export function queueOf(methods: string): unknown[] & Record<string, unknown> {
  const queue = [] as unknown as unknown[] & Record<string, unknown>;
  for (const method of methods.split(' ')) queue[method] = (...words: unknown[]) => queue.push([method, ...words]);
  return queue;
}

/** Drops what is said by these methods, to whomever holds the object, until the returned function is called. */
export function dropCalls(target: object | undefined, methods: string): () => void {
  if (!target) return () => undefined;
  const undo = methods.split(' ').map((method) => {
    const held = Reflect.getOwnPropertyDescriptor(target, method);
    const value = (): void => undefined;
    Reflect.defineProperty(target, method, {configurable: true, enumerable: true, writable: true, value});
    return () => {
      // The vendor may have put its own there since.
      if (Reflect.get(target, method) !== value) return;
      if (held) Reflect.defineProperty(target, method, held);
      else Reflect.deleteProperty(target, method);
    };
  });
  return () => undo.forEach((restore) => restore());
}

/** Drops what is said to a function, or what is meant of it. Not by a copy: the script may be on its way, and adds to what it finds. */
export function deafen(name: string, isMeant: (words: readonly unknown[]) => boolean = () => true): () => void {
  const voice = globals[name];
  if (typeof voice !== 'function') return () => undefined;
  let isDeaf = true;
  const deaf = new Proxy(voice as Method, {
    apply: (target, self, words) => (isDeaf && isMeant(words) ? undefined : Reflect.apply(target, self, words)),
  });
  globals[name] = deaf;
  return () => {
    isDeaf = false;
    if (globals[name] === deaf) globals[name] = voice;
  };
}
