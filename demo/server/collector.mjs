import {buffer} from 'node:stream/consumers';
import {describeBody} from './decode.mjs';

const RECORDS_KEPT = 500;
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** What PostHog asks before it starts; everything it could load on top is switched off. */
const POSTHOG_CONFIG = {
  supportedCompression: ['gzip', 'gzip-js'],
  hasFeatureFlags: false,
  featureFlags: {},
  sessionRecording: false,
  surveys: false,
  heatmaps: false,
  autocapture_opt_out: false,
};

/**
 * Stands in for the servers of the trackers, at `/collect/<who>/…`: records every request and answers what they need.
 * `publish` is told each record as it comes in.
 */
export function createCollector(publish) {
  const records = [];

  return {
    records: () => [...records],
    /** What came in during the last so many milliseconds. */
    recordsSince: (age) => records.filter(({time}) => time >= Date.now() - (age || 0)),
    async answer(request, response) {
      const time = Date.now();
      const body = await buffer(request).catch(() => Buffer.alloc(0));
      const url = new URL(`http://demo.invalid${request.url}`);
      const [, , who] = url.pathname.split('/');
      const record = {
        id: (records.at(-1)?.id ?? 0) + 1,
        time,
        who,
        method: request.method,
        path: url.pathname,
        bytes: body.length,
        told: describeBody(body, url.searchParams),
      };
      records.push(record);
      if (records.length > RECORDS_KEPT) records.shift();
      publish(record);
      reply(url.pathname, response);
    },
  };
}

function reply(path, response) {
  const headers = {'cache-control': 'no-store'};
  if (path.endsWith('.gif')) {
    response.writeHead(200, {...headers, 'content-type': 'image/gif'}).end(PIXEL);
  } else if (path.endsWith('.js')) {
    response.writeHead(200, {...headers, 'content-type': 'text/javascript'}).end('');
  } else {
    const asksForConfig = /\/(decide|flags|config)\/?$/.test(path);
    const answer = asksForConfig ? POSTHOG_CONFIG : {status: 1, error: null, code: 200};
    response.writeHead(200, {...headers, 'content-type': 'application/json'}).end(JSON.stringify(answer));
  }
}
