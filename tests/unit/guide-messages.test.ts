import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {consoleMessages} from '../support/guide/messages.js';

/** The remedies that several messages have in common, and what is added to one. */
const PART = /^(; or|…; or| It|, or|, so|Add|Declare|Give each|Name it in|Its type|Put|Say|Take|Write) ?/;

/** The console says the same in every language, so the pages have the same headings. */
const headingsIn = (language: string): readonly string[] =>
  [...readFileSync(`demo/guide/${language}/troubleshooting.md`, 'utf8').matchAll(/^### `(.+)`$/gm)].map(
    ([, heading = '']) => heading,
  );

/** The first sentence: the words by which somebody looks a message up. */
function headingOf(text: string): string {
  const [first = ''] = text.replaceAll(/…(\s?\(…\))?…*/g, '…').split(/(?<=[.?]) (?!…)/);
  return first.replace(/: …\.?$| ?…$/, '').replace(/[.?]$/, '');
}

const expected = [
  ...new Set(
    consoleMessages()
      .filter(({text}) => !PART.test(text))
      .map(({text}) => headingOf(text)),
  ),
];

describe.each(['en', 'ru'])('in %s', (language) => {
  const headings = headingsIn(language);

  test('each message of the console has an entry in the guide, under its first words', () => {
    expect(expected.filter((heading) => !headings.includes(heading))).toEqual([]);
  });

  test('the guide explains no message that there is not, and none twice', () => {
    expect(headings.filter((heading) => !expected.includes(heading))).toEqual([]);
    expect(new Set(headings).size).toBe(headings.length);
  });
});
