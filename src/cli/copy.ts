import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';
import {parseArgs} from 'node:util';
import {choosePublished, type Choice} from './choose-published.js';
import {Mistake} from './mistake.js';
import {scriptTag} from './script-tag.js';

export const COPY_USAGE =
  '  npx kelisim copy <folder> [--services yandex-metrika,youtube] [--languages kk,ru,en] [--signals] [--url /kelisim/] [--integrity]';

const DIST = import.meta.dirname;
const WEB = join(DIST, 'web');

/**
 * Puts the files that a site needs into a folder of it, and prints the script tag and what was left out. Files of ours
 * that an earlier run put there, and that are not needed any more, go.
 * @throws Mistake
 */
export function copy(words: readonly string[]): void {
  const {folder, wanted, url, hasIntegrity} = read(words);
  const all = readdirSync(WEB, {recursive: true, encoding: 'utf8'})
    .map((file) => file.split(sep).join('/'))
    .filter((file) => statSync(join(WEB, file)).isFile());
  const {files, leftOut} = choosePublished(all, wanted);
  if (existsSync(folder) && !statSync(folder).isDirectory())
    throw new Mistake(`${folder} is a file. Name a folder, such as public/kelisim.`);
  for (const file of all) if (!files.includes(file)) rmSync(join(folder, file), {force: true});
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    cpSync(join(WEB, file), join(folder, file));
  }
  const hashes = JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8')) as Readonly<Record<string, string>>;
  console.log(`Copied ${files.length} files to ${folder}. First in <head>:\n`);
  console.log(
    scriptTag({url: url ?? addressOf(folder), wanted, integrity: hasIntegrity ? hashes['kelisim.js'] : undefined}),
  );
  console.log(`\nLeft out: ${leftOut.join('; ')}.`);
}

interface Wanted {
  readonly folder: string;
  readonly wanted: Choice;
  readonly url: string | undefined;
  readonly hasIntegrity: boolean;
}

function read(words: readonly string[]): Wanted {
  const {values, positionals} = parse(words);
  const [folder, ...others] = positionals;
  if (!folder) throw new Mistake(`A folder is missing. Usage:\n${COPY_USAGE}`);
  if (others[0]) throw new Mistake(`"${others[0]}" is one word too many. Write lists with commas and without spaces.`);
  const wanted = {
    services: list(values.services),
    languages: list(values.languages),
    hasSignals: values.signals === true,
  };
  return {folder, wanted, url: values.url, hasIntegrity: values.integrity === true};
}

function parse(words: readonly string[]) {
  const options = {
    services: {type: 'string'},
    languages: {type: 'string'},
    signals: {type: 'boolean'},
    url: {type: 'string'},
    integrity: {type: 'boolean'},
  } as const;
  try {
    return parseArgs({args: [...words], options, allowPositionals: true});
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\.\s|\n/);
    throw new Mistake(`${sentence}. Usage:\n${COPY_USAGE}`);
  }
}

function list(text = ''): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

/** Where the folder is on the site: most tools serve what is in such a folder from the root. */
function addressOf(folder: string): string {
  const path = folder.split(/[\\/]+/).filter((part) => !/^\.{0,2}$/.test(part));
  const root = path.findLastIndex((part) =>
    /^(public|static|www|htdocs|html|public_html|dist|build|wwwroot)$/.test(part),
  );
  return `/${path.slice(root + 1).join('/')}/`.replace('//', '/');
}
