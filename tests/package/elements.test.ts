import {expect, test} from 'vitest';
import {readText} from './dist.js';

interface Named {
  readonly name: string;
}

interface Declaration extends Named {
  readonly tagName: string;
  readonly description: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const manifest = JSON.parse(readText('dist/custom-elements.json')) as {
  modules: readonly {path: string; declarations: readonly Declaration[]}[];
};
const elements = manifest.modules.flatMap(({declarations}) => declarations);

function element(tag: string): Declaration | undefined {
  return elements.find(({tagName}) => tagName === tag);
}

/** The names in a sentence of a page of the manual that begins so. */
function named(page: string, beginning: string): readonly string[] {
  const [, sentence = ''] = new RegExp(`${beginning}([^]*?)\\.\\s`).exec(readText(page)) ?? [];
  return [...sentence.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name).toSorted();
}

const namesOf = (list: readonly Named[] = []): readonly string[] => list.map(({name}) => name).toSorted();

test('the manifest has each element that a page can meet, with a description, and where its code is', () => {
  expect(elements.map(({tagName}) => tagName).toSorted()).toEqual([
    'kelisim-banner',
    'kelisim-declaration',
    'kelisim-embed',
    'kelisim-status',
  ]);
  for (const {description} of elements) expect(description).toMatch(/\.$/);
  for (const {path} of manifest.modules) expect(readText(path)).toContain('customElements');
});

test.each([
  ['demo/guide/en/looks.md', 'Custom properties on', 'Parts:'],
  ['demo/guide/ru/looks.md', 'Свойства на', 'Части:'],
])('it has the custom properties and parts that %s names, and no other', (page, properties, parts) => {
  const banner = element('kelisim-banner');
  expect(namesOf(banner?.cssProperties)).toEqual(named(page, `${properties} \`kelisim-banner\`:`));
  expect(namesOf(banner?.cssParts)).toEqual(named(page, parts));
});

test('what the library sets is not in it', () => {
  expect(namesOf(element('kelisim-declaration')?.members)).toEqual(['headingLevel']);
  expect(namesOf(element('kelisim-declaration')?.attributes)).toEqual(['heading-level']);
  expect(element('kelisim-embed')?.members ?? []).toEqual([]);
});
