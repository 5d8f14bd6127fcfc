const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * Whether it is the id of a record.
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-format
 */
export function isRecordId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}
