// The demo pages on this computer: `npm start`, or `node demo/serve.mjs` once dist/web/ is built. PORT chooses the port.
import {once} from 'node:events';
import {existsSync, realpathSync} from 'node:fs';
import {createServer} from 'node:http';
import {createCollector} from './server/collector.mjs';
import {createFeed} from './server/feed.mjs';
import {DIST, sendFile} from './server/files.mjs';
import {sendPage} from './server/pages.mjs';

const HOST = '127.0.0.1';
const FIRST_PORT = 4321;
const PORTS_TO_TRY = 20;

/**
 * Starts the shop. Port 0 takes any free one; a busy port is an error.
 * `received()` lists what the collector has recorded so far.
 */
export async function startDemo(port = 0) {
  const feed = createFeed();
  const collector = createCollector(feed.publish);
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(`http://demo.invalid${request.url}`);
    if (pathname.startsWith('/collect/')) collector.answer(request, response);
    else if (pathname === '/feed') feed.open(response, collector.recordsSince(Number(searchParams.get('age'))));
    else if (!sendPage(pathname, response)) sendFile(pathname, response);
  });

  server.listen(port, HOST);
  await once(server, 'listening');
  return {
    url: `http://${HOST}:${server.address().port}`,
    port: server.address().port,
    received: collector.records,
    async close() {
      feed.close();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function startOnFreePort(first) {
  for (let port = first; port < first + PORTS_TO_TRY; port++) {
    try {
      return await startDemo(port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return startDemo(0);
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  const demo = await startOnFreePort(Number(process.env.PORT) || FIRST_PORT);
  const hint = existsSync(DIST) ? '' : ' – dist/web/ is missing, run "npm run build" first';
  console.log(
    `Kelisim demo: ${demo.url}/start/ru (Russian), ${demo.url}/start/en (English), ${demo.url}/guide/ (the guide); ctrl-c ends it${hint}`,
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void demo.close());
}
