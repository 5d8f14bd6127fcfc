/** Now, in seconds since 1970. */
export const NOW = 1_800_000_000;

const DAY = 86_400;

/** A cookie's value as the library writes it. */
export function value(time: number = NOW - DAY, granted = 'analytics+functional'): string {
  return `v=1&r=0&t=${time}&g=${granted}&d=advertising&s=b`;
}

const GOOD = value();

/** Of a record. */
export const ID = '0f0c2c0e-6a53-4a5e-9d0b-1f2a3b4c5d6e';

/** What may stand in a cookie's name and value, good and bad: each line is one jar. */
export const JARS: readonly (readonly [what: string, cookies: readonly (readonly [name: string, value: string])[]])[] =
  [
    ['nothing', []],
    ['a good one', [['kelisim', GOOD]]],
    ['a good one under the stronger name', [['__Host-kelisim', GOOD]]],
    [
      'both names, the weaker newer',
      [
        ['__Host-kelisim', value(NOW - DAY)],
        ['kelisim', value(NOW - 9, '')],
      ],
    ],
    [
      'both names, the stronger newer',
      [
        ['kelisim', value(NOW - DAY)],
        ['__Host-kelisim', value(NOW - 9, '')],
      ],
    ],
    ['another name', [['Kelisim', GOOD]]],
    ['a name that begins like it', [['kelisim2', GOOD]]],
    ['a prefix that means something else', [['__Secure-kelisim', GOOD]]],
    ['a value that looks like one', [['other', `kelisim=${GOOD}`]]],
    ['percent-encoded', [['kelisim', encodeURIComponent(GOOD)]]],
    ['percent-encoded twice', [['kelisim', encodeURIComponent(encodeURIComponent(GOOD))]]],
    ['encoded in part', [['kelisim', GOOD.replaceAll('+', '%2b')]]],
    ['encoded as no browser does', [['kelisim', GOOD.replace('a', '%u0061')]]],
    ['half an escape', [['kelisim', '%']]],
    ['an escape that is no UTF-8', [['kelisim', '%E0%A4%A']]],
    ['empty', [['kelisim', '']]],
    ['words', [['kelisim', 'yes']]],
    ['truncated', [['kelisim', GOOD.slice(0, -1)]]],
    ['another format', [['kelisim', GOOD.replace('v=1', 'v=2')]]],
    ['another revision', [['kelisim', GOOD.replace('r=0', 'r=1')]]],
    ['from the future', [['kelisim', value(NOW + 999)]]],
    ['half a minute ahead', [['kelisim', value(NOW + 30)]]],
    ['the last second of its term', [['kelisim', value(NOW - 180 * DAY + 1)]]],
    ['one second over', [['kelisim', value(NOW - 180 * DAY)]]],
    ['a name twice', [['kelisim', value(NOW, 'analytics+analytics')]]],
    ['a name in both lists', [['kelisim', value(NOW, 'advertising')]]],
    ['an undecided category', [['kelisim', value(NOW, 'analytics')]]],
    ['an unknown category', [['kelisim', value(NOW, 'analytics+unheard-of')]]],
    ['names of the language itself', [['kelisim', value(NOW, 'constructor+__proto__')]]],
    ['an inherited source', [['kelisim', GOOD.replace('s=b', 's=__proto__')]]],
    ['an unknown field', [['kelisim', `${GOOD}&x=1`]]],
    ['the id of a record', [['kelisim', `${GOOD}&i=${ID}`]]],
    ['an id behind recipients', [['kelisim', `${GOOD}&h=zzzz&i=${ID}`]]],
    ['an id that is none', [['kelisim', `${GOOD}&i=<img>`]]],
    ['an id that would be a header', [['kelisim', `${GOOD}&i=${ID}%0d%0aset-cookie:%20x=1`]]],
    ['an id and what is repeated', [['kelisim', `${GOOD}&i=${ID}&g=advertising`]]],
    ['an id in front of it all', [['kelisim', `&i=${ID}&${GOOD}`]]],
    ['an id in the middle', [['kelisim', GOOD.replace('&s=', `&i=${ID}&s=`)]]],
    ['an empty list of recipients', [['kelisim', `${GOOD}&h=`]]],
    ['other recipients', [['kelisim', `${GOOD}&h=zzzz`]]],
    ['a service that differs', [['kelisim', GOOD.replace('d=', 'd=counter+')]]],
    ['a built-in service', [['kelisim', value(NOW, 'youtube')]]],
    ['quotation marks', [['kelisim', `"${GOOD}"`]]],
    ['markup', [['kelisim', GOOD.replace('advertising', '<img>')]]],
    ['letters of another script', [['kelisim', GOOD.replace('advertising', 'аdvertising')]]],
    ['too long', [['kelisim', value(NOW, 'a'.repeat(2100))]]],
    [
      'garbage before a good one',
      [
        ['kelisim', 'garbage'],
        ['kelisim', GOOD],
      ],
    ],
    [
      'a forged one before a good one',
      [
        ['kelisim', value(NOW + 9999, 'advertising')],
        ['kelisim', GOOD],
      ],
    ],
    [
      'two of one second',
      [
        ['kelisim', value(NOW, 'analytics')],
        ['kelisim', value(NOW, 'functional')],
      ],
    ],
    [
      'an older one last',
      [
        ['kelisim', value(NOW - 9, 'analytics')],
        ['kelisim', value(NOW - DAY, 'functional')],
      ],
    ],
  ];
