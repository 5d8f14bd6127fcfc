import {buffer} from 'node:stream/consumers';

const RECORDS_KEPT = 500;

/**
 * Takes the record of each decision, at `/records`, as a site's own server does: by the handler of `kelisim/server`, here with
 * a store that forgets. `publish` is told each record as it comes in.
 */
export function createRecords(publish) {
  const kept = new Map();
  let handle;

  const store = {
    async append(record) {
      const known = kept.get(record.id);
      if (known) return JSON.stringify(known.record) === JSON.stringify(record) ? 'known' : 'different';
      if (record.previousId && !kept.has(record.previousId)) return 'orphan';
      kept.set(record.id, {time: Date.now(), record});
      if (kept.size > RECORDS_KEPT) kept.delete(kept.keys().next().value);
      publish(record);
      return 'stored';
    },
  };

  return {
    /** What came in during the last so many milliseconds. */
    since: (age) => [...kept.values()].filter(({time}) => time >= Date.now() - (age || 0)).map(({record}) => record),
    async answer(request, response) {
      // Built by `npm run build`.
      handle ??= (await import('../../dist/server/server.mjs')).recordHandler({store});
      const {method, headers, url} = request;
      const body = method === 'POST' ? await buffer(request).catch(() => Buffer.alloc(0)) : undefined;
      const scheme = headers.origin?.startsWith('https:') ? 'https' : 'http';
      const answer = await handle(new Request(`${scheme}://${headers.host}${url}`, {method, headers, body}));
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    },
  };
}
