// Which pages the guide has, and in which order. A page is a file of Markdown in the folder of its language.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** @typedef {{name: string, file: string, title: string, summary: string}} Page a page as it is: its title and its first sentence */

export const GUIDE = import.meta.dirname;

/** By what a reader wants to do. A page that is not there yet has no entry. */
export const ORDER = [
  {en: 'Start', ru: 'Начало', pages: ['index', 'start', 'ways-in', 'check']},
  {
    en: 'Tasks',
    ru: 'Задачи',
    pages: ['hold', 'metrika', 'google', 'services', 'embeds', 'policy-page', 'languages', 'looks', 'ask-again'],
  },
  {en: 'Apps', ru: 'Приложения', pages: ['apps', 'frameworks']},
  {
    en: 'Shops and site builders',
    ru: 'Магазины и конструкторы',
    pages: ['wordpress', 'bitrix', 'tilda', 'opencart', 'shopify'],
  },
  {en: 'Law and proof', ru: 'Закон и доказательства', pages: ['regions', 'requirements', 'server', 'proof']},
  {
    en: 'When it gets difficult',
    ru: 'Когда стало сложно',
    pages: ['csp', 'privacy-tools', 'testing', 'moving', 'troubleshooting', 'inspector', 'playground'],
  },
  {
    en: 'Reference',
    ru: 'Справочник',
    pages: ['options', 'markup', 'service-list', 'javascript', 'cookie', 'parts', 'texts', 'files', 'assistants'],
  },
];

/**
 * Pages that are in English only, each with the reason.
 * @type {Readonly<Record<string, string>>}
 */
export const ONLY_IN_ENGLISH = {};

/**
 * The pages of a language by chapter, in their order. One that the order does not know comes at the end of the tasks.
 * @param {'en' | 'ru'} language
 * @returns {{title: string, pages: Page[]}[]}
 */
export function chapters(language) {
  const known = ORDER.flatMap(({pages}) => pages);
  const others = namesIn(language).filter((name) => !known.includes(name));
  return ORDER.map((chapter) => ({
    title: chapter[language],
    pages: [...chapter.pages, ...(chapter.en === 'Tasks' ? others : [])]
      .filter((name) => existsSync(join(GUIDE, language, `${name}.md`)))
      .map((name) => read(language, name)),
  })).filter(({pages}) => pages.length > 0);
}

/**
 * Names of the pages of a language, as its folder has them.
 * @param {string} language
 */
export function namesIn(language) {
  return readdirSync(join(GUIDE, language))
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replace(/\.md$/, ''))
    .toSorted();
}

/**
 * @param {string} language
 * @param {string} name
 * @returns {Page}
 */
function read(language, name) {
  const file = `${language}/${name}.md`;
  const text = readFileSync(join(GUIDE, file), 'utf8').replace(/^---\n[^]*?\n---\n/, '');
  const [, title = name] = /^# (.+)$/m.exec(text) ?? [];
  const [, first = ''] = /^# .+\n+(?!#|\||```|<!--)(.+)$/m.exec(text) ?? [];
  const [sentence = ''] = /^.*?[.:](?= |$)/.exec(first.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')) ?? [];
  return {name, file, title: title.replaceAll('`', ''), summary: sentence.replace(/:$/, '.')};
}
