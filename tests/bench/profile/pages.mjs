// The page that is profiled: a shop with some text, a picture and gated scripts, and nothing of its own that runs.
import {createServer} from 'node:http';
import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

const SENTENCE = 'A good pack carries its load on the hips, and not on the shoulders of whoever walks. ';
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="320"><rect width="640" height="320"/></svg>';
const STYLE = 'body{margin:0;font:16px/1.5 sans-serif}header,main{max-width:960px;margin:auto;padding:12px 16px}';

const section = `<section><h2>Tents</h2><p>${SENTENCE.repeat(3)}</p><p>${SENTENCE}</p></section>`;

const LIBRARY = `<script src="/kelisim.js" data-policy-url="/privacy" data-controller="Example LLP"
      data-categories="analytics functional advertising"></script>`;

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Shop</title>
    <style>${STYLE}</style>
    ${LIBRARY}
    <script type="text/plain" data-category="analytics">window.released = performance.now()</script>
  </head>
  <body>
    <header><strong>Shop</strong> <nav><a href="#a">Tents</a> <a href="#b">Packs</a></nav></header>
    <main>
      <h1>Everything for three days in the hills</h1>
      <img src="/picture.svg" width="640" height="320" alt="">
      ${section.repeat(6)}
    </main>
  </body>
</html>`;

/**
 * Serves the page and a build on loopback.
 * @param {string} dist - folder of the build
 */
export async function servePages(dist) {
  const folder = resolve(dist);
  /** @type {Readonly<Record<string, readonly [type: string, body: string]>>} */
  const fixed = {
    '/': ['text/html', PAGE],
    '/without': ['text/html', PAGE.replace(LIBRARY, '')],
    '/blank': ['text/html', '<!doctype html><title>Blank</title>'],
    '/picture.svg': ['image/svg+xml', PICTURE],
  };
  /** @type {Map<string, Buffer>} */
  const squeezed = new Map();
  const server = createServer(({url = '/'}, response) => {
    const file = join(folder, url);
    if (!(url in fixed) && !(/^\/(locales\/)?kelisim[\w-]*\.js$/.test(url) && existsSync(file)))
      return response.writeHead(404).end();
    const [type, body] = fixed[url] ?? ['text/javascript', readFileSync(file, 'utf8')];
    const found = squeezed.get(url) ?? brotliCompressSync(body);
    squeezed.set(url, found);
    const headers = {'content-type': type, 'content-encoding': 'br', 'cache-control': 'max-age=600'};
    return response.writeHead(200, headers).end(found);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {folder, base: `http://127.0.0.1:${port}`, close: () => void server.close()};
}
