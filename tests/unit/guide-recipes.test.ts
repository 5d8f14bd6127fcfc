import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'demo/guide/en/frameworks.md');
const RECIPES = join(ROOT, 'demo/frameworks');

/** What an installation or a build has made. */
const MADE = /^(node_modules|dist|build|\.[\w-]+|kelisim|next-env\.d\.ts)$/;

/** A file by its path, some words about it, and its text. */
const BLOCK = /^(?<before>`(?<file>[\w./+-]+)`.*:\n\n```\w+\n)(?<text>[^]*?)```$/gm;

const page = readFileSync(PAGE, 'utf8');

/** What somebody has written of an app, by path. */
function written(folder: string, inside = ''): readonly string[] {
  return readdirSync(join(folder, inside), {withFileTypes: true})
    .filter((entry) => !MADE.test(entry.name))
    .flatMap((entry) => (entry.isDirectory() ? written(folder, `${inside}${entry.name}/`) : `${inside}${entry.name}`));
}

function nameOf(section: string): string {
  return /`demo\/frameworks\/(\w+)`/.exec(section)?.[1] ?? '';
}

function read(name: string, file: string): string {
  return readFileSync(join(RECIPES, name, file), 'utf8');
}

/** The page with the files as they are. */
function filled(): string {
  const sections = page.split(/^(?=## )/m).map((section) => {
    const name = nameOf(section);
    if (!name) return section;
    return section.replace(BLOCK, (_, before: string, file: string) => `${before}${read(name, file)}\`\`\``);
  });
  return sections.join('');
}

test('the code of the recipes is that of the apps that are built and tested', () => {
  const made = filled();
  if (process.env.KELISIM_DOCUMENT) writeFileSync(PAGE, made);
  expect(readFileSync(PAGE, 'utf8')).toBe(made);
});

describe.each(readdirSync(RECIPES))('the recipe for %s', (name) => {
  const section = page.split(/^(?=## )/m).find((each) => nameOf(each) === name) ?? '';
  const files = written(join(RECIPES, name)).filter((file) => /\.(astro|html|js|jsx|svelte|ts|tsx|vue)$/.test(file));

  test('prints each file that has to do with consent', () => {
    const printed = [...section.matchAll(BLOCK)].map(({groups}) => groups?.file ?? '');
    const isAbout = (file: string): boolean => /kelisim|consent|data-category/.test(read(name, file));
    expect(printed.toSorted()).toEqual(files.filter(isAbout).toSorted());
  });

  test('is tested under its name, and built as the page says', () => {
    const tested = readFileSync(join(ROOT, `tests/frameworks/${name}.test.ts`), 'utf8');
    expect(tested).toContain(`describeApp('${name}'`);
    const {scripts} = JSON.parse(read(name, 'package.json')) as {scripts: {build: string}};
    const copied = /npx (kelisim copy .+)/.exec(section)?.[1];
    expect(scripts.build.startsWith(copied ?? '')).toBe(true);
    expect(read(name, '.npmrc')).toContain('install-links=true');
  });
});
