import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {namesIn} from '../../demo/guide/pages.mjs';

/** Code that the README or the guide prints. */
export interface Block {
  readonly language: string;
  /** Where it stands: `README`, `en/hold`. */
  readonly page: string;
  readonly code: string;
}

const ROOT = join(import.meta.dirname, '../..');

/** Its code is that of demo/frameworks, which is built and tested as it is. */
const RECIPES = 'frameworks';

/** Each page by its name, in Markdown. */
const PAGES: ReadonlyMap<string, string> = new Map([
  ['README', 'README.md'],
  ['README.ru', 'README.ru.md'],
  ...['en', 'ru'].flatMap((language) =>
    namesIn(language)
      .filter((name) => name !== RECIPES)
      .map((name) => [`${language}/${name}`, `demo/guide/${language}/${name}.md`] as const),
  ),
]);

/** Every block of code of the README and the guide, in its order. */
export const BLOCKS: readonly Block[] = [...PAGES].flatMap(([page, file]) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^```(?<language>\w+)\n(?<code>[^]*?)\n```$/gm)].map(
    ({groups: {language = '', code = ''} = {}}) => ({language, page, code}),
  ),
);

/** The blocks of a page in one language. */
export function blocksOf(page: string, language: string): readonly string[] {
  return BLOCKS.filter((block) => block.page === page && block.language === language).map(({code}) => code);
}

/** The markup that code in PHP prints as it stands. */
export function markupIn(php: string): string {
  return [...php.matchAll(/\?>\n([^]*?)<\?php/g)].map(([, markup = '']) => markup).join('');
}

/** What a page can run as it stands. What imports from below `kelisim/` needs a bundler or a server. */
export function isForPages({language, code}: Block): boolean {
  return /^(html|css)$/.test(language) || (language === 'js' && !code.includes("from 'kelisim/"));
}
