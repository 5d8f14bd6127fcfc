// A shop on loopback, and a browser that photographs it.
import {createServer} from 'node:http';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium} from 'playwright';
import {findBrowser} from '../browsers.mjs';

const HOST = 'dala.example';
const HTML = 'text/html; charset=utf-8';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml'};

export const ROOT = join(import.meta.dirname, '../../..');

/** @typedef {{browser: import('playwright').Browser, origin: string, close: () => Promise<void>}} Studio */

/**
 * Beside its pages the shop has the built library and the files of the demo.
 * @param {(address: URL) => Buffer | string | undefined} pageAt gives a page, or a picture in PNG
 * @returns {Promise<Studio>}
 */
export async function openStudio(pageAt) {
  const server = createServer(({url = '/'}, response) => {
    const {type, body} = answerTo(new URL(`http://${HOST}${url}`));
    // Pages are fetched again; what they have in common, Chromium may keep.
    const headers = {'content-type': type, 'cache-control': type === HTML ? 'no-store' : 'max-age=600'};
    response.writeHead(body === undefined ? 404 : 200, headers).end(body);
  });

  /**
   * @param {URL} address
   * @returns {{type: string, body: Buffer | string | undefined}}
   */
  function answerTo(address) {
    const page = pageAt(address);
    if (page !== undefined) return {type: typeof page === 'string' ? HTML : 'image/png', body: page};
    const {pathname} = address;
    const [, extension = ''] = /\.(js|css|svg)$/.exec(pathname) ?? [];
    const file = join(ROOT, pathname.startsWith('/dist/') ? '' : 'demo', pathname);
    return {type: TYPES[extension] ?? HTML, body: extension && existsSync(file) ? readFileSync(file) : undefined};
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch({
    executablePath: `${findBrowser('chromium')}`,
    args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1, MAP * ~NOTFOUND`],
  });
  return {
    browser,
    origin: `http://${HOST}:${port}`,
    async close() {
      await browser.close();
      server.close();
    },
  };
}
