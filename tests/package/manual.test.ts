import {mkdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {Engine} from 'php-parser';
import {compile} from 'svelte/compiler';
import {safeParse} from 'valibot';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {weights} from '../bench/weight.mjs';
import {OPTIONS} from '../../src/checks/option-table.js';
import {recordSchema} from '../../src/server/record-schema.js';
import {BLOCKS, blocksOf, isForPages} from '../support/manual.js';
import {command, installPackage, type Consumer} from './consumer.js';
import {readText, ROOT} from './dist.js';

/** What an app of the manual imports besides, from the checkout: nothing is fetched. */
const NEEDED = ['react', '@types/react', 'csstype', 'vue', '@vue', 'svelte', 'playwright', 'playwright-core'];

let consumer: Consumer;

beforeAll(async () => {
  consumer = await installPackage();
  const modules = join(consumer.folder, 'node_modules');
  mkdirSync(join(modules, '@types'), {recursive: true});
  for (const name of NEEDED) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  consumer.write('node_modules/@playwright/test/package.json', '{"name": "@playwright/test", "types": "index.d.ts"}');
  consumer.write('node_modules/@playwright/test/index.d.ts', "export * from 'playwright/test';");
});
afterAll(() => consumer.remove());

/** The script of a Svelte component is a module by itself. */
const scriptOf = (code: string): string => /<script>([^]*?)<\/script>/.exec(code)?.[1] ?? code;

describe('the code that needs a bundler', () => {
  const blocks = BLOCKS.filter((block) => /^(js|jsx|ts|svelte)$/.test(block.language) && !isForPages(block));

  test('agrees with the types', async () => {
    const files = blocks.map(({language, code}, index) => {
      const file = `manual/block-${index}.${language === 'svelte' ? 'js' : language}`;
      consumer.write(file, scriptOf(code));
      return file;
    });
    const checks = {strict: true, allowJs: true, checkJs: true, noEmit: true, skipLibCheck: true, types: []};
    const target = {module: 'ESNext', moduleResolution: 'bundler', jsx: 'react-jsx', target: 'ES2022'};
    const lib = ['ES2023', 'DOM', 'DOM.Iterable'];
    consumer.write('tsconfig.json', JSON.stringify({compilerOptions: {...checks, ...target, lib}, files}));
    const {text} = await consumer.run([...command('tsc'), '-p', '.']);
    expect(text.trim()).toBe('');
    expect(files.length).toBeGreaterThan(3);
  });

  test('compiles, where it is a component of Svelte', () => {
    for (const {code} of blocks.filter(({language}) => language === 'svelte'))
      expect(compile(code, {}).warnings).toEqual([]);
  });
});

test('what is written in PHP can be read as PHP, one block after the other', () => {
  const php = new Engine({parser: {suppressErrors: false}});
  for (const page of ['en/wordpress', 'ru/wordpress']) {
    const code = blocksOf(page, 'php').join('\n');
    expect(php.parseCode(code, 'kelisim.php').errors).toEqual([]);
    expect(code.match(/^<\?php/gm)).toHaveLength(1);
  }
});

test('each block of the manual is of a kind that is run or checked, or is no code', () => {
  const isRun = /^(html|css|js|json|jsx|ts|svelte|sh|mjs|php|text)$/;
  expect(BLOCKS.filter(({language}) => !isRun.test(language))).toEqual([]);
  const servers = BLOCKS.filter(({language}) => language === 'mjs').map(({page}) => page);
  expect([...new Set(servers)]).toEqual(['en/server', 'ru/server']);
  const themes = BLOCKS.filter(({language}) => language === 'php').map(({page}) => page);
  expect([...new Set(themes)]).toEqual(['en/wordpress', 'ru/wordpress']);
});

describe('what the manual prints as JSON', () => {
  const texts = BLOCKS.filter(({language}) => language === 'json').map(({code}) => code);
  const objects = texts.map((text) => JSON.parse(text) as Readonly<Record<string, unknown>>);

  test('is a record that a server takes, the file on Global Privacy Control, or options that there are', () => {
    const records = objects.filter((object) => 'schema' in object);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) {
      const notice = {...(record.notice as object), textHash: `sha256-${'A'.repeat(43)}=`};
      expect(safeParse(recordSchema, {...record, notice}).issues).toBeUndefined();
    }
    const options = objects.filter((object) => !('schema' in object) && !('gpc' in object));
    expect(options.flatMap((object) => Object.keys(object)).filter((key) => !OPTIONS.has(key))).toEqual([]);
  });
});

test('each command of the manual is one that there is', async () => {
  const {scripts} = JSON.parse(readText('package.json')) as {scripts: Readonly<Record<string, string>>};
  const lines = BLOCKS.filter(({language}) => language === 'sh').flatMap(({code}) => code.split('\n'));
  const run = lines.flatMap((line) =>
    [...line.matchAll(/npm (?:run )?(?!install)([\w:]+)/g)].map(([, name = '']) => name),
  );
  expect(run.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  const {text} = await consumer.run([
    process.execPath,
    'node_modules/kelisim/dist/cli.mjs',
    'records',
    'serve',
    '--help',
  ]);
  const options = lines
    .filter((line) => line.includes('kelisim records'))
    .flatMap((line) => line.match(/--[\w-]+/g) ?? []);
  expect(options.length).toBeGreaterThan(2);
  expect(options.filter((option) => !text.includes(option))).toEqual([]);
});

test('addresses of a CDN are those of this release', () => {
  const {version, jsdelivr} = JSON.parse(readText('package.json')) as {version: string; jsdelivr: string};
  const pages = BLOCKS.map(({code}) => code).concat(readText('README.md'), readText('README.ru.md'));
  const addresses = pages.flatMap((text) => text.match(/https:\/\/cdn\.jsdelivr\.net\/npm\/[\w@./-]+\.js/g) ?? []);
  expect(new Set(addresses)).toEqual(
    new Set([
      `https://cdn.jsdelivr.net/npm/kelisim@${version}/${jsdelivr}`,
      `https://cdn.jsdelivr.net/npm/kelisim@${version}/dist/web/kelisim-signals.js`,
    ]),
  );
});

describe.each(['README.md', 'README.ru.md'])('the figures of %s', (file) => {
  const figures = [...readText(file).matchAll(/^\|(.* (?:kB|кБ) +\|){3}$/gm)].map(([row]) =>
    [...row.matchAll(/(\d+)[.,](\d) (?:kB|кБ)/g)].map(([, whole, tenth]) => Number(`${whole}.${tenth}`)),
  );

  test('are those that npm run bench:weight prints', () => {
    const all = Object.values(weights()).map((bytes) => bytes / 1000);
    const [ours, theirs] = [all.slice(0, 3), all.slice(3)];
    expect(figures).toHaveLength(2);
    const [most = [], same] = figures;
    expect(most.map((kB, column) => (ours[column] ?? Infinity) <= kB)).toEqual([true, true, true]);
    expect(same).toEqual(theirs.map((kB) => Math.round(kB * 10) / 10));
  });

  test('of time are those that npm run bench has printed', () => {
    const rows = readText('tests/bench/RESULTS.md')
      .split('\n')
      .filter((line) => /^\| (question painted|Accept: first|returning visit: )/.test(line));
    // The first column is a page written by hand.
    const printed = rows.map((line) => line.match(/×\d+\.\d\d/g)?.[1]);
    expect(printed).toHaveLength(3);
    expect(
      readText(file)
        .replaceAll(',', '.')
        .match(/×\d+\.\d\d/g),
    ).toEqual(printed);
  });

  test('are of the version that is compared', () => {
    const other = JSON.parse(readText('node_modules/vanilla-cookieconsent/package.json')) as {version: string};
    expect(readText(file)).toContain(`vanilla-cookieconsent ${other.version}`);
  });
});

test.each(['README.md', 'README.ru.md'])('%s counts the services, and those that end only by a reload', (file) => {
  const rows = readText('demo/guide/en/service-list.md').match(/^\| `[\w-]+`.*$/gm) ?? [];
  const until = rows.filter((row) => /\| reload +\|/.test(row));
  expect(readText(file)).toMatch(new RegExp(`${until.length} (of the|из) ${rows.length} (services|сервисов)`));
});

test('the README has the page that the tests of browsers open', () => {
  for (const page of ['README', 'README.ru']) expect(blocksOf(page, 'html')).toHaveLength(1);
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain('not a Google-certified CMP');
});
