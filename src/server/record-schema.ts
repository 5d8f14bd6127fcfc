import {
  array,
  check,
  forward,
  integer,
  literal,
  maxLength,
  minLength,
  minValue,
  nullable,
  number,
  optional,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  type GenericSchema,
} from 'valibot';
import type {ProofRecord} from '../consent/proof-record.js';

/** More letters than any name or address needs. */
const LONGEST_TEXT = 1000;
/** As many as the cookie has room for. */
const MOST_SERVICES = 500;

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
/** Records are shown in pages and tables: no text of theirs is ever markup, or a control character. */
const PLAIN = /^(?:[^<>\p{Cc}\p{Cs}]|[\n\t])*$/u;
const TIME = /^20\d\d-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-6]\d(?:\.\d{1,3})?Z$/;

const uuid = pipe(string(), regex(UUID, 'must be a UUID in lower case'));
const text = pipe(
  string(),
  maxLength(LONGEST_TEXT, `must have at most ${LONGEST_TEXT} characters`),
  regex(PLAIN, 'must be plain text, without < or >'),
);
const time = pipe(
  string(),
  regex(TIME, 'must be a time such as 2026-11-26T06:00:00Z'),
  check((value) => !Number.isNaN(Date.parse(value)), 'must be a time that exists'),
);
const name = pipe(string(), regex(/^[a-z][\w-]{0,63}$/i, 'must be a name of letters, digits, - and _'));
const tag = pipe(string(), regex(/^[a-z\d]{1,8}(-[a-z\d]{1,8})*$/i, 'must be a language tag'));
const country = pipe(string(), regex(/^[a-z]{2}(-[a-z\d]{1,3})?$/i, 'must be an ISO 3166 code'));
const hash = pipe(string(), regex(/^sha256-[\w+/=-]{43,64}$/, 'must be sha256- and a hash'));

/** What is said of a field that is too many, or missing. */
function wrongField({expected}: {readonly expected: string | null}): string {
  if (expected === 'never') return 'is no field of a record';
  return expected === 'Object' ? 'must be an object' : 'is missing';
}

const purpose = strictObject({category: name, state: picklist(['granted', 'denied', 'withdrawn'])}, wrongField);
const service = strictObject(
  {
    name,
    provider: optional(text),
    country: optional(country),
    category: name,
    exempt: optional(literal(true)),
  },
  wrongField,
);

const fields = strictObject(
  {
    schema: literal('kelisim-record-1', 'must be kelisim-record-1'),
    id: uuid,
    previousId: nullable(uuid),
    time,
    source: picklist(['banner', 'preferences', 'embed', 'api', 'gpc', 'age', 'migrated']),
    mode: picklist(['opt-in', 'opt-out']),
    region: optional(nullable(country)),
    controller: strictObject(
      {
        name: optional(text),
        id: optional(text),
        registration: optional(text),
        address: optional(text),
        contact: optional(text),
      },
      wrongField,
    ),
    notice: strictObject(
      {
        url: optional(text),
        version: optional(text),
        date: optional(text),
        language: tag,
        textHash: optional(hash),
      },
      wrongField,
    ),
    purposes: pipe(
      array(purpose),
      minLength(1, 'must name at least one purpose'),
      check((all) => new Set(all.map(({category}) => category)).size === all.length, 'must name each purpose once'),
    ),
    services: pipe(array(service), maxLength(MOST_SERVICES, `must name at most ${MOST_SERVICES} services`)),
    revision: pipe(number(), integer(), minValue(0)),
    validUntil: time,
    library: pipe(string(), regex(/^\d[\w.+-]{0,63}$/, 'must be a version')),
  },
  wrongField,
);

/** What a record must be to be stored. */
export const recordSchema: GenericSchema<unknown, ProofRecord> = pipe(
  fields,
  // Which texts another library has shown nobody knows.
  forward(
    check(({source, notice}) => source === 'migrated' || notice.textHash !== undefined, 'is missing'),
    ['notice', 'textHash'],
  ),
);
