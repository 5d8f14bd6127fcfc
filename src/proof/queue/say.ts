import {warn} from '../../dom/warn.js';
import type {Fate} from './post.js';

/** What to do about a record that was refused, by the status of the answer. */
const REMEDIES: Readonly<Record<number, string>> = {
  400: 'What stands between must pass the body on as it is.',
  403: 'Allow the origin of this page on the server (--origin).',
  404: 'Correct "endpoint".',
  405: 'Correct "endpoint": it takes POST.',
  413: 'Let the server take 65536 bytes.',
  415: 'The server must take application/json.',
};

/** Servers of ours say what is wrong with a record. */
const OTHERWISE = 'See what the server says of it.';

/** Tells the site's developer, once, what happens to records, and what to do. */
export function say(endpoint: string, {kind, status, reason}: Fate): void {
  if (kind === 'kept') return;
  const said = [status, reason].filter(Boolean).join(': ');
  if (kind === 'refused')
    return warn(
      `"${endpoint}" refused a record (${said}), so it is not sent again. ${REMEDIES[status] ?? OTHERWISE} (record-refused)`,
    );
  warn(
    `"${endpoint}" has not taken a record (${said || "no answer, or the page's policy forbids it: see connect-src"}). It is kept and sent again later. The server must answer 201 or 200. (record-waits)`,
  );
}

/** Tells of an endpoint that is none. */
export function sayNoEndpoint(endpoint: string): void {
  warn(`"${endpoint}" is no web address, so no record is sent. Correct "endpoint". (endpoint)`);
}

/** Tells of a page that can keep nothing. */
export function sayBlocked(): void {
  warn('Storage is blocked or full on this page, so a record is sent once, and lost if that fails. (storage-blocked)');
}
