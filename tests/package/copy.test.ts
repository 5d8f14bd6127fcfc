import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {serviceFile} from '../../src/services/catalogue.js';
import {BLOCKS} from '../support/manual.js';
import {installPackage, type Consumer, type Outcome} from './consumer.js';
import {webScripts} from './dist.js';

let consumer: Consumer;

beforeAll(async () => void (consumer = await installPackage()));
afterAll(() => consumer.remove());

/** The command as npm links it. */
function kelisim(...words: readonly string[]): Promise<Outcome> {
  return consumer.run([process.execPath, 'node_modules/kelisim/dist/cli.mjs', ...words]);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(consumer.folder, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.includes('.'))
    .toSorted();
}

test('npm links the command, and the file can be run', () => {
  const own = join(consumer.folder, 'node_modules/kelisim');
  const {bin} = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as {bin: {kelisim: string}};
  expect(readFileSync(join(own, bin.kelisim), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

describe('a site with two services and three languages', () => {
  let said = '';

  beforeAll(async () => {
    const words = ['--services', 'yandex-metrika,youtube', '--languages', 'kk,ru,en'];
    said = (await kelisim('copy', 'public/kelisim', ...words)).text;
  });

  test('gets their files, and those of no other', () => {
    const own = filesIn('public/kelisim').filter((file) => /service-|locales/.test(file));
    const services = ['yandex-metrika', 'youtube'].map((name) => `${serviceFile(name)}.js`);
    const languages = ['kk', 'ru'].flatMap((tag) => [tag, `law/${tag}`, `more/${tag}`, `receipt/${tag}`]);
    expect(own).toEqual([...services, ...languages.map((file) => `locales/${file}.js`).toSorted()]);
  });

  test('gets every part that its markup may ask for, as it was built, and the licences', () => {
    const parts = filesIn('public/kelisim').filter((file) => !/service-|locales/.test(file));
    const built = readdirSync(join(consumer.folder, 'node_modules/kelisim/dist/web')).filter((file) =>
      /^kelisim(?!-service-|-signals).*\.js$|\.txt$/.test(file),
    );
    expect(parts).toEqual(built.toSorted());
    const [copied, original] = ['public/kelisim', 'node_modules/kelisim/dist/web'].map((folder) =>
      readFileSync(join(consumer.folder, folder, 'kelisim.js'), 'utf8'),
    );
    expect(copied).toBe(original);
  });

  test('is told what to paste, and what was left out', () => {
    expect(said).toContain('src="/kelisim/kelisim.js"');
    expect(said).toContain('data-yandex-metrika="your id"');
    expect(said).toContain('data-services="youtube"');
    expect(said).toContain('data-languages="kk ru en"');
    expect(said).not.toContain('integrity=');
    expect(said).toMatch(/Left out: 36 services .*; 64 languages .*--signals.*modules/);
  });

  test('loses the files that it needs no more when it runs the command again, and keeps its own', async () => {
    consumer.write('public/kelisim/own.txt', 'ours');
    await kelisim('copy', 'public/kelisim', '--services', 'youtube');
    const files = filesIn('public/kelisim');
    expect(files.filter((file) => /service-|locales/.test(file))).toEqual([`${serviceFile('youtube')}.js`]);
    expect(files).toContain('own.txt');
  });
});

const commands = BLOCKS.filter(({language}) => language === 'sh').flatMap(
  ({code}) => code.match(/(?<=^npx kelisim )copy .+/gm) ?? [],
);

test.each([...new Set(commands)])('the command in the manual works as it stands there: %s', async (words) => {
  expect(await kelisim(...words.split(' '))).toMatchObject({ok: true});
});

test('dist/integrity.json has the hash of every file', () => {
  const folder = join(consumer.folder, 'node_modules/kelisim/dist');
  const hashes = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Readonly<Record<string, string>>;
  expect(Object.keys(hashes)).toEqual(webScripts.toSorted());
  for (const [file, hash] of Object.entries(hashes)) {
    const bytes = readFileSync(join(folder, 'web', file));
    expect(hash).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
  }
});

test('the hash of --integrity is the one of the file', async () => {
  const {text} = await kelisim('copy', 'static', '--integrity', '--url', 'https://cdn.example/kelisim');
  const bytes = readFileSync(join(consumer.folder, 'static/kelisim.js'));
  expect(text).toContain(`integrity="sha384-${createHash('sha384').update(bytes).digest('base64')}"`);
  expect(text).toContain('crossorigin="anonymous"');
  expect(text).toContain('src="https://cdn.example/kelisim/kelisim.js"');
});

test('a site without services and languages gets neither', async () => {
  await kelisim('copy', 'small');
  const files = filesIn('small');
  expect(files.filter((file) => /service|locales|languages|signals|\.mjs/.test(file))).toEqual([]);
  expect(files).toContain('kelisim-ui.js');
});

test('--signals brings what tells tags of other vendors', async () => {
  await kelisim('copy', 'signals', '--signals');
  expect(filesIn('signals')).toContain('kelisim-signals.js');
});

describe.each([
  {words: [], says: 'A command is missing. Usage:'},
  {words: ['cpoy'], says: 'There is no command "cpoy". Usage:'},
  {words: ['copy'], says: 'A folder is missing. Usage:'},
  {
    words: ['copy', 'out', '--services', 'yandex-metrica'],
    says: 'There is no service "yandex-metrica". Did you mean "yandex-metrika"?',
  },
  {words: ['copy', 'out', '--services', 'zzz'], says: 'There is no service "zzz". --services takes: amplitude, '},
  {words: ['copy', 'out', '--languages', 'xx'], says: 'There is no language "xx". --languages takes: af, '},
  {words: ['copy', 'out', '--service', 'youtube'], says: "Unknown option '--service'"},
  {
    words: ['copy', 'out', '--services', 'youtube,', 'vimeo'],
    says: '"vimeo" is one word too many. Write lists with commas',
  },
  {words: ['copy', 'package.json'], says: 'package.json is a file. Name a folder'},
])('kelisim $words', ({words, says}) => {
  test('says what is wrong and what to do, ends with 2, and writes nothing', async () => {
    const {ok, code, text} = await kelisim(...words);
    expect({ok, code}).toEqual({ok: false, code: 2});
    expect(text).toContain(`kelisim: ${says}`);
    expect(text).not.toContain('    at ');
    expect(existsSync(join(consumer.folder, 'out'))).toBe(false);
  });
});

test('help is no mistake', async () => {
  expect(await kelisim('--help')).toMatchObject({ok: true, text: expect.stringContaining('npx kelisim copy <folder>')});
});
