import {expect, test} from 'vitest';
import {question} from '../../src/locales/en.js';
import {LANGUAGE_LOADERS} from '../../src/locales/language-loaders.js';
import type {QuestionTexts} from '../../src/locales/texts.js';
import {listOf} from '../../src/ui/shared/intl.js';

/** The most words that somebody has to read before an answer. */
const MOST_WORDS = 70;

const LANGUAGES = ['en', ...Object.keys(LANGUAGE_LOADERS).filter((file) => !file.includes('/'))];

async function textsIn(lang: string): Promise<QuestionTexts> {
  if (lang === 'en') return question;
  return (await LANGUAGE_LOADERS[lang]?.())?.default as QuestionTexts;
}

/** All that the question says below its heading, on a site that has everything: partners, abroad, three purposes. */
function wholeText(texts: QuestionTexts): string {
  const values: Readonly<Record<string, string>> = {
    controller: 'Shop LLP',
    vendors: listOf(['Yandex', 'Google'], texts.enumeration),
    purposes: listOf([texts.purposeAnalytics, texts.purposeFunctional, texts.purposeAdvertising], texts.enumeration),
  };
  const said = [texts.intro, texts.askPartners, texts.abroad, texts.refuse, texts.policy];
  return said.join(' ').replace(/\{(\w+)\|?(.*?)\}/g, (_, name: string, own: string) => values[name] ?? own);
}

/**
 * Where words are written without spaces between them, they are told apart by a dictionary, which finds more than readers
 * do; Vietnamese has a space after each syllable.
 */
function countWords(text: string, lang: string): number {
  if (/^(ja|th|zh)/.test(lang)) {
    const parts = [...new Intl.Segmenter(lang, {granularity: 'word'}).segment(text)];
    return parts.filter(({isWordLike}) => isWordLike).length / 1.5;
  }
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return lang === 'vi' ? words / 1.5 : words;
}

test.each(LANGUAGES)('the question has at most 70 words: %s [L14]', async (lang) => {
  expect(countWords(wholeText(await textsIn(lang)), lang)).toBeLessThanOrEqual(MOST_WORDS);
});
