import type {PageRecord} from '../consent/proof-record.js';

/**
 * Bytes of a record at most, so that with its ids it is within 65,536: as much as a page can send while it is left.
 * @see https://fetch.spec.whatwg.org/#http-network-or-cache-fetch (keepalive)
 */
const MOST_BYTES = 65_000;

/** A record that can be sent: of one with hundreds of services the providers go first, then the last services. */
export function shorten(record: PageRecord): PageRecord {
  const {services} = record;
  if (new TextEncoder().encode(JSON.stringify(record)).length <= MOST_BYTES) return record;
  const isNamed = services.some(({provider}) => provider !== undefined);
  const fewer = isNamed
    ? services.map(({name, country, category}) => ({name, country, category}))
    : services.slice(0, Math.floor(services.length * 0.9));
  return services[0] ? shorten({...record, services: fewer}) : record;
}
