import {readFileSync, writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {CATALOGUE, serviceFile, serviceNames, type ServiceName, usualCategory} from '../../src/services/catalogue.js';
import {SERVICE_LOADERS} from '../../src/services/service-loaders.js';

const README = 'README.md';
const [START, END] = ['<!-- services: npm run document -->', '<!-- /services -->'];

/** The manual's table of services, from the data of each. */
async function table(): Promise<string> {
  const rows = await Promise.all(
    Object.keys(CATALOGUE).flatMap((category) =>
      serviceNames()
        .filter((name) => usualCategory(name) === category)
        .toSorted()
        .map(async (name) => {
          const {default: facts} = await SERVICE_LOADERS[name as ServiceName]();
          const end = !facts.start ? 'embed' : facts.isResident || !facts.stop ? 'reload' : 'at once';
          const [first = '', ...others] = facts.hosts ?? [];
          const hosts = others.length ? `${first} +${others.length}` : first;
          return `| \`${name}\` | ${category.replace(' ', ' or ')} | ${facts.provider}, ${facts.country} | ${hosts} | ${end} | \`${serviceFile(name)}.js\` |`;
        }),
    ),
  );
  const head = ['| Service | Category | Provider | Sends to | Ends | File |', '| --- | --- | --- | --- | --- | --- |'];
  return [...head, ...rows].join('\n');
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
