import {isRecordId} from '../../consent/is-record-id.js';
import type {ProofRecord} from '../../consent/proof-record.js';

/** Characters at most: a longer text in storage is not ours. */
const LONGEST = 66_000;

/** The fields of a record. */
const FIELDS =
  /^(schema|id|previousId|time|source|mode|region|controller|notice|purposes|services|revision|validUntil|library)$/;

/**
 * Reads a record that a page of this site has kept. Any script of the site can write there, so what does not look like a
 * record is none.
 */
export function keptRecord(text: string | null | undefined): ProofRecord | undefined {
  if (!text || text.length > LONGEST) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    // no JSON, so no record
    return undefined;
  }
}

function isRecord(value: unknown): value is ProofRecord {
  const {schema, id, previousId, time, purposes} = Object(value) as Readonly<Record<string, unknown>>;
  return (
    schema === 'kelisim-record-1' &&
    isRecordId(id) &&
    (previousId === null || isRecordId(previousId)) &&
    typeof time === 'string' &&
    !Number.isNaN(Date.parse(time)) &&
    Array.isArray(purposes) &&
    Object.keys(Object(value)).every((key) => FIELDS.test(key))
  );
}
