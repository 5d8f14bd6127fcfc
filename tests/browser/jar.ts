import type * as erasingOne from '../../src/cookie/erase-cookie.js';
import type * as erasing from '../../src/withdrawal/erase-traces.js';
import type * as reading from '../../src/cookie/read-choice.js';
import type * as settling from '../../src/cookie/settle-cookie.js';
import type * as writing from '../../src/cookie/write-choice.js';

/** The path of a page below `/`. */
export const SHOP = '/shop/teas/';

const PATHS = ['/', '/shop', '/shop/', '/shop/teas', SHOP];

/** Another page of the site, with the library's own functions in it: cookies go by the path a page was loaded from. */
export interface Shop {
  readonly library: typeof reading & typeof writing & typeof settling & typeof erasing & typeof erasingOne;
  jar(): string[];
  /** Changes the address without loading, as a single-page app does. */
  moveTo(path: string): void;
  close(): void;
}

/** Opens the page at `SHOP`. */
export async function openShop(): Promise<Shop> {
  const frame = document.createElement('iframe');
  frame.src = SHOP;
  await new Promise((resolve) => {
    frame.onload = resolve;
    document.body.append(frame);
  });
  const page = frame.contentWindow as Window & typeof globalThis;
  const load = page.Function('file', 'return import(file)') as (file: string) => Promise<object>;
  const files = [
    'cookie/read-choice',
    'cookie/write-choice',
    'cookie/settle-cookie',
    'withdrawal/erase-traces',
    'cookie/erase-cookie',
  ];
  const modules = await Promise.all(files.map((file) => load(`/src/${file}.ts`)));
  return {
    library: Object.assign({}, ...modules) as Shop['library'],
    jar: () => jar(page.document),
    moveTo: (path) => page.history.replaceState(null, '', path),
    close: () => frame.remove(),
  };
}

/** Sets a cookie the way a server or another script would. */
export function plant(cookie: string): void {
  document.cookie = cookie;
}

/** Sets one cookie on each path of the shop, and one on the whole domain. */
export function plantEverywhere(name: string): void {
  for (const path of PATHS) plant(`${name}=old; Path=${path}`);
  plant(`${name}=old; Path=/; Domain=localhost`);
}

/** The cookies that a page sees, in the order of the browser. */
export function jar(page: Document = document): string[] {
  return page.cookie.split('; ').filter(Boolean);
}

/** Removes every cookie of the tests. */
export function clearJar(): void {
  for (const name of ['kelisim', 'stat', '_stat', ...jar().map((cookie) => `${cookie.split('=')[0]}`)]) {
    const secure = name.startsWith('__') ? '; Secure' : '';
    for (const path of PATHS) {
      for (const domain of ['', '; Domain=localhost']) plant(`${name}=; Path=${path}; Max-Age=0${domain}${secure}`);
    }
  }
}
