import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {consoleMessages, type Message} from '../support/guide/messages.js';

/** The remedies that several messages have in common, and what is added to one. */
const PART = /^(; or|…; or| It|, or|, so|Add|Declare|Give each|Name it in|Its type|Put|Say|Take|Write) ?/;

/** The headings of the guide by their anchors. The console says the same in every language, so the pages have the same. */
const headingsIn = (language: string): ReadonlyMap<string, string> =>
  new Map(
    [
      ...readFileSync(`demo/guide/${language}/troubleshooting.md`, 'utf8').matchAll(/^### `(.+)` \{#([a-z-]+)\}$/gm),
    ].map(([, heading = '', anchor = '']) => [anchor, heading] as const),
  );

/** The first sentence: the words by which somebody looks a message up. */
function headingOf({text}: Message): string {
  const [first = ''] = text.replaceAll(/…(\s?\(…\))?…*/g, '…').split(/(?<=[.?]) (?!…)/);
  return first.replace(/: …\.?$| ?…$/, '').replace(/[.?]$/, '');
}

const messages = consoleMessages().filter(({text}) => !PART.test(text));

describe.each(['en', 'ru'])('in %s', (language) => {
  const headings = headingsIn(language);

  test('each message of the console has an entry in the guide, under its first words', () => {
    const found = [...headings.values()];
    expect(messages.map(headingOf).filter((heading) => !found.includes(heading))).toEqual([]);
  });

  test('each message ends with its short name: the anchor of that entry', () => {
    expect(messages.filter(({name}) => headings.get(name ?? '') === undefined)).toEqual([]);
    expect(messages.filter((message) => headings.get(message.name ?? '') !== headingOf(message))).toEqual([]);
    expect(new Set(messages.map(({name}) => name)).size).toBeGreaterThan(60);
  });

  test('the guide explains no message that there is not, and none twice', () => {
    const expected = new Set(messages.map(headingOf));
    expect([...headings.values()].filter((heading) => !expected.has(heading))).toEqual([]);
    expect(new Set(headings.values()).size).toBe(headings.size);
  });
});
