import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {assistantsText} from '../../demo/guide/assistants-text.mjs';
import {TO_COME} from '../../demo/guide/pages.mjs';

const LINE = /^- \[.+\]\((?<file>demo\/guide\/en\/(?<name>[\w-]+)\.md)\): .+\.$/;

/** Without the pages that may come at any time. */
function settled(text: string): string {
  const isSettled = (line: string): boolean => !TO_COME.includes(LINE.exec(line)?.groups?.name ?? '');
  return text.split('\n').filter(isSettled).join('\n');
}

test('llms.txt lists every page of the guide, with its title and its first sentence', () => {
  const made = assistantsText(({file}) => `demo/guide/${file}`);
  if (process.env.KELISIM_DOCUMENT) writeFileSync('llms.txt', made);
  const text = readFileSync('llms.txt', 'utf8');
  expect(settled(text)).toBe(settled(made));
  const entries = text.split('\n').filter((line) => line.startsWith('- '));
  expect(entries.filter((line) => !existsSync(LINE.exec(line)?.groups?.file ?? ''))).toEqual([]);
});
