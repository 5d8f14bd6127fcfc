import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {extname, join} from 'node:path';

const TYPES: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html'};

/**
 * Serves a built app, and every other path as its page.
 * @param requested - gets the path of each request
 */
export async function serve(folder: string, requested: string[]): Promise<Server> {
  const server = createServer(({url = '/'}, response) => {
    requested.push(url);
    const file = existsSync(join(folder, url)) && extname(url) ? url : '/index.html';
    response.writeHead(200, {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'});
    response.end(readFileSync(join(folder, file)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
