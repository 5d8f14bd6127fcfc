import {readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {DEFAULT_CATEGORIES} from '../../src/consent/category.js';
import {SERVICE_LOADERS} from '../../src/services/loaders.js';
import {partOf, usualCategory} from '../../src/services/catalogue.js';

const README = 'README.md';
const [START, END] = ['<!-- services: npm run document -->', '<!-- /services -->'];

/** The manual's table of services, from the data of each. */
async function table(): Promise<string> {
  const rows = await Promise.all(
    Object.entries(SERVICE_LOADERS).map(async ([name, load]) => {
      const {default: facts} = await load();
      const category = `${usualCategory(partOf(name))}`;
      const end = !facts.start ? 'embed' : facts.isResident || !facts.stop ? 'reload' : 'at once';
      const [first = '', ...others] = facts.hosts ?? [];
      const hosts = others.length ? `${first} +${others.length}` : first;
      return {
        category,
        row: `| \`${name}\` | ${category} | ${facts.provider}, ${facts.country} | ${hosts} | ${end} | \`kelisim-${partOf(name)}.js\` |`,
      };
    }),
  );
  const order = DEFAULT_CATEGORIES.split(' ');
  rows.sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category) || a.row.localeCompare(b.row));
  const head = ['| Service | Category | Provider | Sends to | Ends | File |', '| --- | --- | --- | --- | --- | --- |'];
  return [...head, ...rows.map(({row}) => row)].join('\n');
}

/** Without the padding of the columns, which is Prettier's. */
const plain = (markdown: string): string => markdown.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---').trim();

test("the manual's table of services is the one that its data make", async () => {
  const text = readFileSync(README, 'utf8');
  const [before = '', rest = ''] = text.split(START);
  const [section = '', after = ''] = rest.split(END);
  const made = await table();
  if (process.env.KELISIM_DOCUMENT) writeFileSync(README, `${before}${START}\n\n${made}\n\n${END}${after}`);
  else expect(plain(section)).toBe(plain(made));
});
