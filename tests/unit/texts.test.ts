import {describe, expect, test} from 'vitest';
import {law, preferences, question} from '../../src/locales/en.js';
import receipt from '../../src/locales/receipt/en.js';
import {isSteering, STEERING} from '../../src/locales/steering.js';
import {LANGUAGE_LOADERS} from '../../src/locales/language-loaders.js';
import {readdirSync} from 'node:fs';

const english: Readonly<Record<string, string>> = {...question, ...preferences, ...law, ...receipt};
const PLACEHOLDERS = [
  'settings',
  'site',
  'controller',
  'vendors',
  'purposes',
  'version',
  'date',
  'provider',
  'names',
  '1',
  '2',
  '3',
];

/** What is judged more strictly in the languages that were reviewed: words that play something down, too. */
const JUDGED: Readonly<Record<string, RegExp>> = {
  en: /\b(please|best|better|improve|enhance|enjoy|recommend\w*|value|love|sorry|unfortunately|miss|just|simply|only|few|free|safe|personali[sz]ed|optimal|continue|continuing|must|limited|experience|agree|happy|tasty|sweet)\b|!/i,
  ru: /пожалуйста|лучш|улучш|удобн|рекоменд|ценим|любим|к сожалению|просто|лишь|только|бесплатн|безопасн|персональн|оптимальн|продолжая|соглашаетесь|обязан|впечатлени|вкусн|!/i,
};

/** What only languages have that browsers lack. */
const OWN = ['units', 'countries'];

const LANGUAGES = ['en', ...Object.keys(LANGUAGE_LOADERS).filter((file) => !file.includes('/'))];

const holes = (text: string): string[] => [...text.matchAll(/\{(.*?)(\|.*?)?\}/g)].map(([, name = '']) => name).sort();

test('every language has a loader', () => {
  expect(LANGUAGES.length).toBeGreaterThanOrEqual(50);
  const files = readdirSync('src/locales').map((file) => file.replace('.ts', ''));
  const others = [
    'choose-language',
    'in-languages',
    'language-loaders',
    'region-texts',
    'safe-texts',
    'steering',
    'texts',
    'more',
    'law',
    'receipt',
  ];
  expect(files.filter((file) => !others.includes(file)).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(LANGUAGES)('%s', (language) => {
  const load = async (): Promise<Readonly<Record<string, string>>> =>
    language === 'en'
      ? english
      : {
          ...(await LANGUAGE_LOADERS[language]?.())?.default,
          ...(await LANGUAGE_LOADERS[`more/${language}`]?.())?.default,
          ...(await LANGUAGE_LOADERS[`receipt/${language}`]?.())?.default,
          ...(await LANGUAGE_LOADERS[`law/${language}`]?.())?.default,
        };

  test('has every text and no other', async () => {
    const texts = await load();
    const keys = Object.keys(texts).filter((key) => !OWN.includes(key));
    expect(keys.sort()).toEqual(Object.keys(english).sort());
    expect(Object.entries(texts).filter(([, text]) => text.trim() !== text || !text)).toEqual([]);
  });

  test('has six units and well-known countries, if it has its own', async () => {
    const {units, countries} = await load();
    expect([undefined, 6]).toContain(units?.split(', ').length);
    const codes = countries?.split(', ').map((entry) => /^([A-Z]{2}) \S/.exec(entry)?.[1]);
    expect([undefined, 'BY CN DE EE FR GB IE KG KZ NL RU SG TR UA US UZ']).toContain(codes?.join(' '));
  });

  test('has the placeholders of the English texts, and no other', async () => {
    const texts = await load();
    for (const [key, text] of Object.entries(texts)) {
      expect(holes(text).filter((hole) => !PLACEHOLDERS.includes(hole))).toEqual([]);
      expect({[key]: holes(text)}).toEqual({[key]: holes(english[key] ?? '')});
    }
  });

  test('names the settings between quotation marks, wherever it says where a choice can be changed', async () => {
    const {settings = '', refuse = '', saved = '', howToWithdraw = ''} = await load();
    for (const text of [refuse, saved, howToWithdraw])
      expect(/[«“„”‘「]\s?\{settings\|(.+?)\}\s?[»“”’」]/.exec(text)?.[1]).toBe(settings);
  });

  test('has no markup and no doubled space', async () => {
    expect(Object.values(await load()).filter((text) => /[<>&]| {2}|\n/.test(text))).toEqual([]);
  });

  test('pushes nobody to an answer [L20]', async () => {
    const words = JUDGED[language];
    expect(Object.values(await load()).filter((text) => words?.test(text) || isSteering(text, language))).toEqual([]);
    // Norwegian has three tags, and one set of texts.
    expect(Object.keys(STEERING)).toContain(language.replace(/^n[bn]$/, 'no'));
  });

  test('says yes and no in buttons of about one length [L20]', async () => {
    const {acceptAll = '', rejectAll = ''} = await load();
    const [short, long] = [acceptAll.length, rejectAll.length].sort((a, b) => a - b);
    expect((long ?? 0) / (short ?? 1)).toBeLessThan(2);
    expect(acceptAll).not.toBe(rejectAll);
  });
});
