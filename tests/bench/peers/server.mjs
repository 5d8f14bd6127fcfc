// Serves the pages that are compared, from a process of its own: what drives the browser would hold it up. It is told which
// library's page to serve, and tells what has been asked for since.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';
import {PEERS, pageOf} from './pages.mjs';

/** @type {Map<string, Buffer>} */
const compressed = new Map();
let counts = {bytes: 0, requests: 0};
let peer = Object.values(PEERS)[0];

/** @param {string} file */
function compress(file) {
  const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
  compressed.set(file, body);
  return body;
}

const server = createServer(({url = '/'}, response) => {
  const [path = ''] = url.split('?');
  const script = {'content-type': 'text/javascript', 'cache-control': 'max-age=600'};
  if (path === '/third.js') return response.writeHead(200, script).end('bench.ran ??= performance.now();');
  const html = {'content-type': 'text/html'};
  if (path === '/blank') return response.writeHead(200, html).end('<link rel="icon" href="data:,">');
  if (path === '/') return response.writeHead(200, html).end(peer ? pageOf(peer) : '');
  const file = peer?.files[path];
  if (!file) return response.writeHead(404).end();
  const body = compress(file);
  counts.bytes += body.length;
  counts.requests += 1;
  const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
  return response.writeHead(200, {...script, 'content-type': type, 'content-encoding': 'br'}).end(body);
});

process.on('message', (/** @type {string} */ name) => {
  process.send?.(counts);
  if (!name) return;
  peer = PEERS[name];
  counts = {bytes: 0, requests: 0};
  Object.values(peer?.files ?? {}).forEach(compress);
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
