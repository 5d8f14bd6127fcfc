import {spawn} from 'node:child_process';
import {readdirSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {VERSION} from '../../src/core/version.js';
import kk from '../../src/locales/kk.js';
import {textHash} from '../../src/proof/text-hash.js';
import {textsShown} from '../../src/proof/texts-shown.js';
import {findEngine, missingSqlite} from '../tools/find-sqlite.mjs';
import {blocksOf} from '../support/manual.js';
import {command, installPackage, type Consumer} from './consumer.js';
import {DIST, readText, ROOT} from './dist.js';

const SERVER = join(DIST, 'server');
const modules = readdirSync(SERVER).filter((file) => file.endsWith('.mjs'));

let consumer: Consumer;

beforeAll(async () => void (consumer = await installPackage()));
afterAll(() => consumer.remove());

async function node(code: string): Promise<string> {
  consumer.write('index.mjs', code);
  const {ok, text} = await consumer.run([process.execPath, 'index.mjs']);
  if (!ok) throw new Error(text);
  return text.trim();
}

const kelisim = (...words: readonly string[]): ReturnType<Consumer['run']> =>
  consumer.run([process.execPath, 'node_modules/kelisim/dist/cli.mjs', ...words]);

/** What is loaded with a module, without what it loads only when it is wanted. */
function loadedWith(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name = ''] of readText('dist/server', file).matchAll(/^(?:import|export) .*?['"]([^'"]+)['"];$/gm)) {
    if (name.startsWith('./')) loadedWith(name.slice(2), seen);
    else seen.add(name);
  }
  return seen;
}

test('importing it does nothing, and needs nothing of Node.js', async () => {
  const code = `
    const before = Object.keys(globalThis).join();
    const names = Object.keys(await import('kelisim/server'));
    console.log(names.sort().join(), Object.keys(globalThis).join() === before);`;
  expect(await node(code)).toBe('Failure,headScripts,headTags,openStore,readConsent,recordHandler,renewCookie true');
  expect([...loadedWith('server.mjs')].filter((name) => !name.endsWith('.mjs'))).toEqual([]);
});

test('every module of the server is in use', () => {
  const reached = new Set(['server/server.mjs', 'cli.mjs']);
  for (const file of reached) {
    for (const [, path = ''] of readText('dist', file).matchAll(/["'](\.\.?\/[\w./-]+\.mjs)["']/g)) {
      reached.add(new URL(path, `file:///${file}`).pathname.slice(1));
    }
  }
  const built = modules.map((file) => `server/${file}`);
  expect([...built, 'cli.mjs'].toSorted()).toEqual([...reached].toSorted());
});

test('the licences of what is in it are there, whole', () => {
  const shipped = readText('dist/server/THIRD-PARTY-LICENSES.txt');
  const maps = modules.map((file) => readText('dist/server', `${file}.map`)).join();
  const bundled = new Set(maps.match(/(?<=node_modules\/)(@[\w-]+\/)?[\w-]+/g));
  expect([...bundled].toSorted()).toEqual(['@hono/node-server', '@noble/hashes', 'canonicalize', 'hono', 'valibot']);
  for (const name of bundled) {
    const file = readdirSync(join(ROOT, 'node_modules', name)).find((each) => /^LICENSE(\.md)?$/.test(each)) ?? '';
    expect(shipped).toContain(readText('node_modules', name, file).trim());
  }
});

test('copying files loads nothing of the server', () => {
  const code = readText('dist/cli.mjs');
  const names = [...code.matchAll(/^import .*?['"]([^'"]+)['"];$/gm)].map(([, name = '']) => name);
  expect(names.filter((name) => !name.startsWith('node:') && !/^\.\/server\/catalogue\.mjs$/.test(name))).toEqual([]);
});

describe('records text', () => {
  const asked = textsShown('question', {...kk});
  const hash = textHash('kk', asked);
  const own = {texts: {title: {kk: 'Біздің cookie', ru: 'Наши cookie'}}};
  const ownHash = textHash('kk', textsShown('question', {...kk}, {texts: {title: own.texts.title.kk}}));

  test('prints what a visitor has read, by the hash in the record', async () => {
    const {ok, text} = await kelisim('records', 'text', hash);
    const [head, ...lines] = text.trim().split('\n');
    expect([ok, head]).toEqual([true, `kelisim ${VERSION}, kk, the question`]);
    expect(lines).toContain(`title: ${kk.title}`);
    expect(lines).toHaveLength(Object.keys(asked).length);
  });

  test('finds what the site has said in its own words in its options, as they were then', async () => {
    consumer.write('then.json', JSON.stringify(own));
    const {ok, text} = await kelisim('records', 'text', ownHash, '--options', 'then.json');
    expect(ok).toBe(true);
    expect(text).toContain('title: Біздің cookie\n');
  });

  const unknown = /^No texts of kelisim [\d.]+ have the hash sha256-\S+: ask the release .*, add --options .* then\.$/;

  test.each<[string, readonly string[], RegExp]>([
    ['a hash of nothing', [`sha256-${'A'.repeat(43)}=`], unknown],
    ['what the site said, without its options', [ownHash], unknown],
    ['what the site has changed since', [ownHash, '--options', 'now.json'], unknown],
    ['a hash that is none', ['sha256-x'], /^sha256-x is no hash of texts: copy notice\.textHash of a record, /],
    ['no hash', [], /^Write it so: kelisim records text HASH\.$/],
    ['a file that is not there', [hash, '--options', 'nowhere.json'], /^nowhere\.json cannot be read .*: give a JSON/],
    ['a file of no options', [hash, '--options', 'list.json'], /^list\.json has no options in it: give a JSON/],
  ])('answers %s by one sentence with the remedy, and exit code 2', async (_, words, sentence) => {
    consumer.write('now.json', JSON.stringify({texts: {title: {kk: 'Біздің жаңа cookie'}}}));
    consumer.write('list.json', '7');
    const {code, text} = await kelisim('records', 'text', ...words);
    expect([code, text.trim()]).toEqual([2, expect.stringMatching(sentence)]);
  });
});

test('without an engine the command says which package to install', async () => {
  const {ok, text} = await kelisim('records', 'serve', '--store', 'postgres://a@127.0.0.1/b');
  expect([ok, text.trim()]).toEqual([false, 'PostgreSQL needs the package postgres: run npm install postgres.']);
});

test('npx finds the command', () => {
  const {bin} = JSON.parse(readText('package.json')) as {bin: {kelisim: string}};
  expect(readFileSync(join(consumer.folder, 'node_modules/kelisim', bin.kelisim), 'utf8')).toMatch(
    /^#!\/usr\/bin\/env node\n/,
  );
});

describe('the manual', () => {
  const blocks = blocksOf('en/server', 'mjs');
  const blockWith = (name: string): string => blocks.find((code) => code.includes(name)) ?? '';

  beforeAll(() => {
    const engine = findEngine();
    if (engine !== undefined) symlinkSync(engine, join(consumer.folder, 'node_modules/better-sqlite3'));
  });

  test('shows a server that renews the cookie and knows what is allowed', async () => {
    const code = blockWith('renewCookie').replace('listen(8080', 'listen(0');
    const listening = "server.on('listening', () => console.log(server.address().port));";
    consumer.write('renewing.mjs', `${code.replace('createServer((', 'const server = createServer((')}\n${listening}`);
    const child = spawn(process.execPath, ['renewing.mjs'], {cwd: consumer.folder});
    const port = await new Promise<string>((resolve) =>
      child.stdout.on('data', (data: Buffer) => resolve(data.toString().trim())),
    );
    const time = Math.floor(Date.now() / 1000) - 86_400;
    const value = `v=1&r=0&t=${time}&g=analytics&d=advertising&s=b`;
    const ask = (cookie: string): Promise<Response> => fetch(`http://127.0.0.1:${port}`, {headers: {cookie}});
    const [known, unknown] = [await ask(`__Host-kelisim=${value}`), await ask('a=b')];
    child.kill();
    expect([await known.text(), known.headers.get('set-cookie')]).toEqual([
      'counted',
      expect.stringMatching(
        new RegExp(`^__Host-kelisim=${value.replaceAll('+', '\\+')}; Path=/; Max-Age=154\\d+; SameSite=Lax; Secure$`),
      ),
    ]);
    expect([await unknown.text(), unknown.headers.get('set-cookie')]).toEqual(['not counted', null]);
  });

  test('shows the head of a page', async () => {
    expect(await node(blockWith('headTags'))).toMatch(
      /^<!doctype html>.*<script nonce="r4nd0m".*Example LLP.*kelisim\.js/s,
    );
  });

  test('shows no code that nothing runs', () => {
    expect(blocks.filter((code) => !/renewCookie|recordHandler|headTags/.test(code))).toEqual([]);
  });

  test('shows a handler that stores', async ({skip}) => {
    skip(missingSqlite !== undefined, missingSqlite);
    const code = `${blockWith('recordHandler').replace('export const', 'const')}
      const headers = {'content-type': 'application/json', origin: 'https://example.kz'};
      const answer = await POST(new Request('https://example.kz/records', {method: 'POST', headers, body: '{}'}));
      console.log(answer.status, await answer.text());
      await store.close();`;
    expect(await node(code)).toMatch(/^422 \{"error":"schema: is missing\."\}$/);
  });
});

const USE = `
import {headTags, openStore, readConsent, recordHandler, renewCookie, type Entry, type ProofRecord, type RecordStore, type ServerConsent} from 'kelisim/server';

const consent: ServerConsent = readConsent('a=b', {services: ['yandex-metrika'], gpc: true, secure: false});
const granted: boolean = consent.has('analytics');
const renewed: string | undefined = renewCookie(null, {sameSite: 'none'});
const store: RecordStore = await openStore('sqlite:a.db');
const handle: (request: Request) => Promise<Response> = recordHandler({store, origins: ['https://example.kz']});
const found: readonly Entry[] = await store.find('id');
const record: ProofRecord | null | undefined = found[0]?.record;
console.log(headTags({}, {nonce: 'a'}), granted, renewed, handle, record?.purposes[0]?.state === 'withdrawn');
// @ts-expect-error: a name is a text
consent.has(1);
// @ts-expect-error: no such option
recordHandler({store, origin: 'https://example.kz'});
// @ts-expect-error: nor here
readConsent('a=b', {secured: true});
`;

test.each([
  ['bundler', 'ESNext'],
  ['nodenext', 'NodeNext'],
])('types, with moduleResolution %s', async (moduleResolution, module) => {
  consumer.write('use.mts', USE);
  const strictness = {strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: []};
  const target = {module, moduleResolution, target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable']};
  const compilerOptions = {...strictness, ...target};
  consumer.write('tsconfig.json', JSON.stringify({compilerOptions, files: ['use.mts']}));
  const {text} = await consumer.run([...command('tsc'), '-p', '.']);
  expect(text.trim()).toBe('');
});
