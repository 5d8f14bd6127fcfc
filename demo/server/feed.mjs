/** The live list of recorded requests for the page's panel, as server-sent events. It records nothing about the page. */
export function createFeed() {
  const listeners = new Set();
  const write = (response, record, type = 'message') =>
    response.write(`event: ${type}\ndata: ${JSON.stringify(record)}\n\n`);

  return {
    open(response, requestsSoFar, recordsSoFar) {
      response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'});
      response.write(': what the collector receives\n\n');
      for (const request of requestsSoFar) write(response, request);
      for (const record of recordsSoFar) write(response, record, 'record');
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    publish(request) {
      for (const response of listeners) write(response, request);
    },
    publishRecord(record) {
      for (const response of listeners) write(response, record, 'record');
    },
    close() {
      for (const response of listeners) response.end();
    },
  };
}
