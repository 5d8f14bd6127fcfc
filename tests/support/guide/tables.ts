import {readFileSync} from 'node:fs';
import {OPTIONS, type OptionRule} from '../../../src/checks/option-table.js';
import {kebabCase} from '../../../src/config/option-name.js';
import {law, preferences, question} from '../../../src/locales/en.js';
import lawInRussian from '../../../src/locales/law/ru.js';
import preferencesInRussian from '../../../src/locales/more/ru.js';
import questionInRussian from '../../../src/locales/ru.js';
import {
  CATALOGUE,
  serviceFile,
  serviceNames,
  type ServiceName,
  usualCategory,
} from '../../../src/services/catalogue.js';
import {SERVICE_LOADERS} from '../../../src/services/service-loaders.js';
import {membersOf, type Documented} from './documented.js';
import {elementsTables} from './elements.js';
import {say, type Language} from './russian.js';
import {cell, table} from './table.js';

/** What the guide's pages have between `<!-- name: … -->` and `<!-- /name -->`, made from the code, in each language. */
export const TABLES: Readonly<Record<string, (language: Language) => string | Promise<string>>> = {
  options,
  'service-options': (language) =>
    table(
      language,
      ['Name', 'What it says'],
      [
        ['`name`', say(language, 'A letter, then letters, digits, "-" and "_".')],
        ['`category`', say(language, 'What it belongs to. A built-in service knows it.')],
        ...rows(language, membersOf('src/config/options.ts', 'ServiceFacts')),
      ],
    ),
  'service-settings': serviceSettings,
  members: (language) =>
    table(
      language,
      ['Member', 'What it does'],
      membersOf('src/core/kelisim.ts', 'Kelisim').map(({call, comment}) => [
        `\`${call}\``,
        cell(say(language, comment)),
      ]),
    ),
  events: (language) =>
    table(language, ['Event', 'When'], rows(language, membersOf('src/npm/page-types.ts', 'DocumentEventMap'))),
  services,
  elements: elementsTables,
  texts: (language) =>
    table(
      language,
      ['Key', 'English'],
      Object.keys(TEXTS.en).map((key) => [`\`${key}\``, cell(TEXTS[language][key] ?? '')]),
    ),
  files,
};

const TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {...question, ...preferences, ...law},
  ru: {...questionInRussian, ...preferencesInRussian, ...lawInRussian},
};

/** What only the script tag and JSON take, because a bundler brings it for an app. */
const OF_FILES: Readonly<Record<string, string>> = {
  base: "The folder of the library's files, ending in `/`, for a script that is inlined or joined with others. Files come from the origin of the script or of the page, and from no other. Default: beside the script.",
  locales:
    'Where the language files are, ending in `/`. Apps give a list of imported languages. Default: `locales/` beside the script.',
  migrate:
    'The library that the site had before: `vanilla-cookieconsent`, `klaro`, `tarteaucitron`, `osano`, `c15t`, `cookieyes`, `cookiebot`; in JSON also with a mapping. What visitors have answered there is taken over, and its held markup is understood. See “Move from another library”.',
  endpoint: 'Where the [record](./proof.md) of each decision is sent.',
};

function options(language: Language): string {
  const documented = new Map(membersOf('src/config/options.ts', 'Options').map((each) => [each.name, each.comment]));
  const commentOf = (name: string): string =>
    name === 'locales' ? (OF_FILES[name] ?? '') : (documented.get(name) ?? OF_FILES[name] ?? '');
  const forServices = ['one for each service', 'Starts a built-in service: `yandex-metrika="12345678"`.', 'its id'];
  return table(
    language,
    ['Option', 'What it does', 'May be'],
    [
      ...[...OPTIONS].map(([name, rule]) => [
        `\`${kebabCase(name)}\``,
        cell(say(language, commentOf(name))),
        valuesOf(language, rule),
      ]),
      forServices.map((text) => say(language, text)),
    ],
  );
}

function valuesOf(language: Language, rule: OptionRule | undefined): string {
  if (rule === undefined) return '–';
  const [, names] = /^one of (.+)$/.exec(rule.words) ?? [];
  return cell(names?.replaceAll(/[\w-]+/g, '`$&`') ?? say(language, rule.words));
}

function serviceSettings(language: Language): string {
  const named = ['yandex-metrika', 'matomo', 'posthog', 'hubspot'].flatMap((service) =>
    membersOf('src/config/service-settings.ts', service).map(({name, comment}) => [
      `\`${service}\``,
      `\`${name}\``,
      cell(say(language, comment)),
    ]),
  );
  const general = ['Id', 'StartSettings'].flatMap((each) =>
    membersOf('src/config/service-settings.ts', each).map(({name, comment}) => [
      say(language, name === 'id' ? 'all but frames' : 'those that know it'),
      `\`${name}\``,
      cell(say(language, comment)),
    ]),
  );
  return table(language, ['Service', 'Name', 'What it does'], [...general, ...named]);
}

async function services(language: Language): Promise<string> {
  const made = await Promise.all(
    Object.keys(CATALOGUE).flatMap((category) =>
      serviceNames()
        .filter((name) => usualCategory(name) === category)
        .toSorted()
        .map(async (name) => {
          const {default: facts} = await SERVICE_LOADERS[name as ServiceName]();
          const end = !facts.start ? 'embed' : facts.isResident || !facts.stop ? 'reload' : 'at once';
          const [first = '', ...others] = facts.hosts ?? [];
          const hosts = others.length ? `${first} +${others.length}` : first;
          const provider = facts.country ? `${facts.provider}, ${facts.country}` : `${facts.provider}`;
          const kind = category.includes(' ') ? say(language, category.replace(' ', ' or ')) : category;
          return [`\`${name}\``, kind, provider, hosts, say(language, end), `\`${serviceFile(name)}.js\``];
        }),
    ),
  );
  return table(language, ['Service', 'Category', 'Provider', 'Sends to', 'Ends', 'File'], made);
}

/** What each part is for, in the words of its type in the contract. */
function files(language: Language): string {
  const parts = [...readFileSync('src/core/parts.ts', 'utf8').matchAll(/^ {2}'?([\w-]+)'?: async \(\) => \(await /gm)];
  const missing = parts.map(([, name = '']) => name).filter((name) => !Object.hasOwn(PURPOSES, name));
  if (missing.length > 0)
    throw new Error(`Say in tests/support/guide/tables.ts what these parts are for: ${missing.join()}`);
  const known = parts.map(([, name = '']) => [`\`kelisim-${name}.js\``, say(language, PURPOSES[name] ?? '')]);
  return table(language, ['File', 'When it is fetched'], [['`kelisim.js`', say(language, 'always')], ...known]);
}

const PURPOSES: Readonly<Record<string, string>> = {
  ui: 'somebody is asked, or opens the preferences',
  preferences: 'somebody opens the preferences',
  words: 'the site has words of its own, or the law of its region has it say more',
  languages: 'the site offers several languages',
  'keep-clear': 'the question is shown',
  frame: 'the page stands in a frame of the same site',
  elements:
    'the page has held frames, pictures, links, players or templates, or a script is released after the page was parsed',
  embed: 'a box stands in place of a held frame',
  services: 'the site has built-in services',
  limits: 'a service of the site may run on some pages only (`match`), or before an answer (`exempt`)',
  aftermath: 'somebody decides',
  status: 'a message follows a choice',
  declaration: 'the page has `<kelisim-declaration>`',
  button: 'the page has no way to the settings',
  options: 'the options stand on `<kelisim-banner>`, or the site has moved',
  checks: 'a second after the question, to look for mistakes',
  migration: 'the site has moved from another library (`migrate`)',
  inspector: 'somebody opens the inspector',
  proof: 'somebody decides, or looks at the record of the choice',
  queue: 'there are records to send to `endpoint`',
  receipt: 'somebody looks at the record of the choice',
  'linked-data': 'somebody saves it as JSON-LD',
};

function rows(language: Language, members: readonly Documented[]): string[][] {
  return members.map(({name, comment}) => [`\`${name}\``, cell(say(language, comment))]);
}
