import {SOURCES, type StoredChoice} from './record.js';

/** The cookie's value for a choice. */
export function formatRecord({revision, time, granted, denied, source, recipients}: StoredChoice): string {
  const letter = Object.keys(SOURCES).find((key) => SOURCES[key] === source);
  const value = `v=1&r=${revision}&t=${time}&g=${granted.join('+')}&d=${denied.join('+')}&s=${letter}`;
  return value + (recipients[0] ? `&h=${recipients.join('+')}` : '');
}
