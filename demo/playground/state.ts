// What somebody has chosen, and how it stands in the address: `#position=top&yandex-metrika=12345678&youtube=`.
import {categories, choices, properties, services, written} from './manifest.js';

export interface State {
  /** Options by name, as they are written. What is not here has its default. */
  readonly options: Readonly<Record<string, string>>;
  /** Chosen services, each with its id; empty if it has none. */
  readonly services: Readonly<Record<string, string>>;
  /** Empty: those that the services are of. */
  readonly categories: readonly string[];
  /** Language of the page that the question is on. */
  readonly lang: string;
  /** Those that the visitor may switch between. */
  readonly languages: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  /** Properties of the card, by name. */
  readonly look: Readonly<Record<string, string>>;
  /** Folder of the files, as the page sees it. */
  readonly folder: string;
}

/** How it is shown here. */
export interface View {
  readonly ui: 'en' | 'ru';
  readonly width: 'desktop' | 'phone';
  readonly scheme: 'light' | 'dark';
  readonly tab: 'tag' | 'json' | 'npm' | 'files';
}

/** The texts that a site most often says itself. */
export const OWN_TEXTS = ['title', 'description'] as const;

export const START: State = {
  options: {controller: 'Example LLP', policyUrl: '/privacy'},
  services: {'yandex-metrika': '12345678', youtube: ''},
  categories: [],
  lang: 'en',
  languages: [],
  texts: {},
  look: {},
  folder: '/kelisim/',
};

const OPTION_NAMES = [...choices, ...written].map(({name}) => name);

/** The hash of an address that brings exactly this back. */
export function toHash(state: State, view: View): string {
  const words = new URLSearchParams({ui: view.ui, width: view.width, scheme: view.scheme, tab: view.tab});
  words.set('page', state.lang);
  if (state.languages[0]) words.set('languages', state.languages.join(' '));
  if (state.categories[0]) words.set('categories', state.categories.join(' '));
  if (state.folder !== START.folder) words.set('folder', state.folder);
  for (const map of [state.options, state.services])
    for (const [name, value] of Object.entries(map)) words.set(name, value);
  for (const [name, value] of Object.entries(state.texts)) words.set(`text-${name}`, value);
  for (const [name, value] of Object.entries(state.look)) words.set(name, value);
  return `#${words}`;
}

/** What the hash of an address says; without one, something to begin with. Unknown names are left out. */
export function fromHash(hash: string, browser: string): [State, View] {
  const words = new URLSearchParams(hash.slice(1));
  const ui = oneOf(words.get('ui'), ['en', 'ru'] as const) ?? (/^(ru|kk|ky)/.test(browser) ? 'ru' : 'en');
  const view: View = {
    ui,
    width: oneOf(words.get('width'), ['desktop', 'phone'] as const) ?? 'desktop',
    scheme: oneOf(words.get('scheme'), ['light', 'dark'] as const) ?? 'light',
    tab: oneOf(words.get('tab'), ['tag', 'json', 'npm', 'files'] as const) ?? 'tag',
  };
  if (!words.has('page')) return [{...START, lang: ui}, view];
  const listed = (name: string): string[] => (words.get(name) ?? '').split(/\s+/).filter(Boolean);
  const pick = (names: readonly string[], prefix = ''): Record<string, string> =>
    Object.fromEntries(
      names.flatMap((name) => (words.has(prefix + name) ? [[name, words.get(prefix + name) ?? ''] as const] : [])),
    );
  return [
    {
      options: pick(OPTION_NAMES),
      services: pick(services.map(({name}) => name)),
      categories: listed('categories').filter((name) => categories.includes(name)),
      lang: words.get('page') ?? ui,
      languages: listed('languages'),
      texts: pick(OWN_TEXTS, 'text-'),
      look: pick(properties.map(({name}) => name)),
      folder: words.get('folder') ?? START.folder,
    },
    view,
  ];
}

function oneOf<T extends string>(value: string | null, known: readonly T[]): T | undefined {
  return known.find((each) => each === value);
}
