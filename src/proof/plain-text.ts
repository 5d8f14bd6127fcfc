import {isInLanguages, textIn} from '../locales/in-languages.js';

/** Characters at most; servers refuse more. */
const LONGEST = 1000;

/** What no text of a record may have: markup, control characters, and halves of characters. */
const FORBIDDEN = /[<>]|(?![\n\t])\p{Cc}|\p{Cs}/gu;

/**
 * A text of the site's as a record takes it: in one language, without markup, and not too long. `undefined` for what is no
 * text.
 */
export function plainText(value: unknown, lang: string): string | undefined {
  const said = isInLanguages(value)
    ? (textIn(value, lang) ?? textIn(value, 'en') ?? Object.values(value)[0])
    : (value ?? undefined);
  if (typeof said !== 'string' && typeof said !== 'number') return undefined;
  // Cut before half a character is looked for: the cut may leave one.
  return `${said}`.slice(0, LONGEST).replace(FORBIDDEN, '') || undefined;
}
