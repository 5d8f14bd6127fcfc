/** The live list of recorded requests for the page's panel, as server-sent events. It records nothing about the page. */
export function createFeed() {
  const listeners = new Set();
  const write = (response, record) => response.write(`data: ${JSON.stringify(record)}\n\n`);

  return {
    open(response, recordsSoFar) {
      response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'});
      response.write(': what the collector receives\n\n');
      for (const record of recordsSoFar) write(response, record);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    publish(record) {
      for (const response of listeners) write(response, record);
    },
    close() {
      for (const response of listeners) response.end();
    },
  };
}
