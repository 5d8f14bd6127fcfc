import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {assistantsText} from '../../demo/guide/assistants-text.mjs';

const LINE = /^- \[.+\]\((?<file>demo\/guide\/en\/[\w-]+\.md)\): .+\.$/;

test('llms.txt lists every page of the guide, with its title and its first sentence', () => {
  const made = assistantsText(({file}) => `demo/guide/${file}`);
  if (process.env.KELISIM_DOCUMENT) writeFileSync('llms.txt', made);
  const text = readFileSync('llms.txt', 'utf8');
  expect(text).toBe(made);
  const entries = text.split('\n').filter((line) => line.startsWith('- '));
  expect(entries.filter((line) => !existsSync(LINE.exec(line)?.groups?.file ?? ''))).toEqual([]);
});
