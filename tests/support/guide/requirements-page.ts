import {GAPS} from '../gaps.js';
import type {Proof} from '../proofs.js';
import {REQUIREMENTS, type Requirement} from '../requirements.js';
import {translator, type Language} from './russian.js';
import {RULES_IN_RUSSIAN, SOURCES_IN_RUSSIAN} from './russian/requirements.js';

/** The page in a language, but for what stands in its rows. */
interface Frame {
  readonly intro: string;
  /** Titles of the sections, by the letter of their rows. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly head: string;
  readonly notYet: string;
}

const FRAMES: Readonly<Record<Language, Frame>> = {
  en: {
    intro: `# What the law asks, and the test that proves it

Each row is a rule that a consent tool has to keep, and the last column names the tests of the library that prove it. A test has the rows in its name, and \`npm run document\` makes this page of those names. Weight 5 means that there is no consent without it, weight 4 that a law or a standard asks for it. A rule of weight 4 or 5 without a test fails the tests, unless it is listed with what is missing. In the names \`%s\`, \`%d\` and \`$name\` stand for the cases of a test.

This page is no legal advice.`,
    kinds: {L: 'Law', A: 'Accessibility', M: 'One jurisdiction, or one feature', N: 'Good practice'},
    head: '| Row | Weight | What is asked | Source | Proved by |',
    notYet: 'No test yet.',
  },
  ru: {
    intro: `# Что требует закон и какой тест это доказывает

В каждой строке – правило, которое инструмент согласия должен соблюдать, а в последнем столбце – файлы с тестами библиотеки, которые его доказывают. Номера строк стоят в именах тестов, и \`npm run document\` собирает эту страницу по ним. Сами имена тестов – [на английской странице](../en/requirements.md). Вес 5 значит, что без этого согласия нет, вес 4 – что этого требует закон или стандарт. Если у правила весом 4 или 5 нет теста, проверка не проходит – или правило названо вместе с тем, чего не хватает.

Эта страница – не юридическая консультация.`,
    kinds: {L: 'Закон', A: 'Доступность', M: 'Одна страна или одна возможность', N: 'Хорошая практика'},
    head: '| Строка | Вес | Что требуется | Источник | Чем доказано |',
    notYet: 'Теста ещё нет.',
  },
};

const {say, unsaid} = translator(RULES_IN_RUSSIAN, SOURCES_IN_RUSSIAN);

/** Rules and sources that are in Russian, and that no page has said since the start. */
export {unsaid as unsaidRules};

/** The page of the guide: every row with the tests that prove it. The tables are as wide as their words, so that a row that changes is one line. */
export function requirementsPage(language: Language, proofs: readonly Proof[]): string {
  const {intro, kinds, head} = FRAMES[language];
  const sections = Object.entries(kinds).map(([kind, title]) => {
    const rows = REQUIREMENTS.filter(({id}) => id.startsWith(kind)).map(
      (row) =>
        `| ${row.id} | ${row.weight} | ${say(language, row.says)} | ${sourceOf(language, row)} | ${proofOf(language, row, proofs)} |`,
    );
    return `## ${title}\n\n<!-- prettier-ignore -->\n${[head, '| --- | --- | --- | --- | --- |', ...rows].join('\n')}`;
  });
  return `${[intro, ...sections].join('\n\n')}\n`;
}

function sourceOf(language: Language, {source}: Requirement): string {
  return /[a-z]{3}/.test(source) ? say(language, source) : source;
}

/** The names of tests are English: in another language their files are enough. */
function proofOf(language: Language, {id}: Requirement, proofs: readonly Proof[]): string {
  const own = proofs.filter(({rows}) => rows.includes(id));
  const tests = own.map(({file, name}) => (language === 'en' ? `${escaped(name)} (\`${file}\`)` : `\`${file}\``));
  if (tests.length > 0) return [...new Set(tests)].join('<br>');
  return GAPS[id] ? `**${FRAMES[language].notYet}** ${say(language, GAPS[id])}` : FRAMES[language].notYet;
}

/** Words of a source as text of a table in Markdown. */
const escaped = (text: string): string => text.replace(/[\\|<>*_`[\]]/g, String.raw`\$&`);
