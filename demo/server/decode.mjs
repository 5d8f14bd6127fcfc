import {gunzipSync} from 'node:zlib';

/**
 * What a request told about the visitor, in short: `{events, visitor}`.
 * Trackers pack their bodies (gzip, base64 in a form); what cannot be unpacked is simply not described.
 */
export function describeBody(body, query) {
  try {
    const events = [unpack(body, query)].flat().flatMap((message) => message?.batch ?? message ?? []);
    const names = events.map(({event, $set, $set_once}) => event ?? ($set || $set_once ? '$set' : undefined));
    const visitor = events.map(findVisitor).find(Boolean);
    return {events: names.filter(Boolean), visitor};
  } catch {
    // A body in a form of its own. The request is recorded nevertheless.
    return {events: [], visitor: undefined};
  }
}

function unpack(body, query) {
  if (body.length === 0) return [];
  if (body[0] === 0x1f && body[1] === 0x8b) return JSON.parse(gunzipSync(body).toString());
  const text = body.toString();
  if (text.startsWith('{') || text.startsWith('[')) return JSON.parse(text);
  const packed = new URLSearchParams(text).get('data') ?? query.get('data') ?? '';
  return JSON.parse(packed.startsWith('{') || packed.startsWith('[') ? packed : Buffer.from(packed, 'base64'));
}

function findVisitor({properties, distinct_id, $distinct_id}) {
  return properties?.distinct_id ?? distinct_id ?? $distinct_id;
}
