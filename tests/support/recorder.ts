import {createHash} from 'node:crypto';

/** A message of the page: `console.info`, `console.warn`, `console.error`, an uncaught error, or what a CSP refused. */
export interface ConsoleMessage {
  readonly kind: 'info' | 'warn' | 'error' | 'uncaught' | 'csp';
  readonly text: string;
}

/** Something the page wrote to the visitor's device, or sent by beacon. */
export interface Write {
  readonly kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'caches' | 'beacon';
  readonly key: string;
  readonly value: string;
}

declare global {
  interface Window {
    /** What the recorder heard. */
    __console: ConsoleMessage[];
    /** What the recorder saw written. */
    __writes: Write[];
    /** The labels of the tracker scripts that ran, in order. */
    __log?: string[];
  }
}

/** The first script of each page. It needs no permission but its hash. */
export const RECORDER: string = `(${record.toString()})();`;

const HASH = `'sha256-${createHash('sha256').update(RECORDER).digest('base64')}'`;

/** Lets the recorder through a page's Content-Security-Policy and nothing else. */
export function allowRecorder(policy: string): string {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  const named = (name: string): string[] | undefined => directives.find((words) => words[0]?.toLowerCase() === name);
  const scripts = named('script-src-elem') ?? named('script-src');
  const fallback = named('default-src');
  if (scripts !== undefined) addHash(scripts);
  else if (fallback !== undefined) directives.push(addHash(['script-src', ...fallback.slice(1)]));
  return directives.map((words) => words.join(' ')).join('; ');
}

function addHash(words: string[]): string[] {
  // A hash beside 'unsafe-inline' would switch 'unsafe-inline' off.
  const inline = words.includes("'unsafe-inline'") && !words.some((word) => /^'(nonce|sha\d+)-/.test(word));
  if (inline) return words;
  const none = words.indexOf("'none'");
  if (none > 0) words.splice(none, 1);
  words.push(HASH);
  return words;
}

/** Runs in the page, so it may use nothing from outside itself. */
function record(): void {
  const messages: ConsoleMessage[] = (window.__console = []);
  const writes: Write[] = (window.__writes = []);

  for (const kind of ['info', 'warn', 'error'] as const) {
    const original = console[kind];
    console[kind] = (...words: unknown[]): void => {
      messages.push({kind, text: words.map(String).join(' ')});
      original.apply(console, words);
    };
  }
  addEventListener('error', (event) => {
    if (event instanceof ErrorEvent) messages.push({kind: 'uncaught', text: event.message});
  });
  addEventListener('unhandledrejection', (event) => messages.push({kind: 'uncaught', text: String(event.reason)}));
  addEventListener('securitypolicyviolation', (event) => {
    messages.push({kind: 'csp', text: `${event.effectiveDirective}: ${event.blockedURI}`});
  });

  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie') as PropertyDescriptor;
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(this: Document, text: string) {
      writes.push({kind: 'cookie', key: String(text).split('=', 1)[0] ?? '', value: String(text)});
      cookie.set?.call(this, text);
    },
  });
  watch(Storage.prototype, 'setItem', function (this: Storage, key, value) {
    writes.push({
      kind: this === sessionStorage ? 'sessionStorage' : 'localStorage',
      key: String(key),
      value: String(value),
    });
  });
  watch(IDBFactory.prototype, 'open', (key) => writes.push({kind: 'indexedDB', key: String(key), value: ''}));
  // Absent where the page is no secure context.
  if ('CacheStorage' in window) {
    watch(CacheStorage.prototype, 'open', (key) => writes.push({kind: 'caches', key: String(key), value: ''}));
  }
  watch(Navigator.prototype, 'sendBeacon', (url, body) => {
    writes.push({kind: 'beacon', key: String(url), value: typeof body === 'string' ? body : ''});
  });

  function watch<Target extends object>(
    target: Target,
    name: keyof Target,
    note: (this: Target extends Storage ? Storage : unknown, ...words: unknown[]) => void,
  ): void {
    const original = target[name] as (...words: unknown[]) => unknown;
    target[name] = function (this: never, ...words: unknown[]): unknown {
      note.apply(this, words);
      return original.apply(this, words);
    } as Target[keyof Target];
  }
}
