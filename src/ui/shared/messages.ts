import type {Config} from '../../config/config.js';
import type {Category} from '../../consent/category.js';
import type {Service} from '../../consent/service.js';
import type {Message} from '../../core/contract.js';
import type {Texts} from '../../locales/texts.js';
import {listOf} from './intl.js';

/** What messages are made of. */
export interface MessageSource {
  readonly config: Config;
  readonly services: readonly Service[];
  readonly texts: Partial<Texts>;
  /** BCP 47 tag of the texts. */
  readonly lang: string;
  /** What the page calls its own way to the settings. */
  readonly opener?: string | undefined;
}

/** The most partners that the question names. */
const MOST_NAMES = 5;

/** Stands around the names of partners, so that whoever draws the text can make a link of them. It has no width. */
export const NAMES: string = '\u2060';

/** Makes the messages of a language, with the site's own words over them. */
export function messagesIn({config, services, texts, opener}: MessageSource): Message {
  const words = new Map(Object.entries<string | undefined>({...texts, ...config.texts}));
  const list = (names: readonly string[]): string => listOf(names, words.get('enumeration'));
  const values = new Map([
    ['site', location.hostname],
    ['controller', config.controller.name || location.hostname],
    ['vendors', NAMES + list(partnersIn(services, config)) + NAMES],
    [
      'purposes',
      list(
        config.categories
          .filter(({name}) => !config.refused.includes(name))
          .map((category) => purposeOf(category, words)),
      ),
    ],
    ['version', config.policyVersion],
    ['date', config.policyDate],
    ['settings', opener],
  ]);
  const fill = (hole: string, name: string, own: string): string => values.get(name) || own || hole;
  return (key) =>
    words
      .get(key)
      ?.toString()
      .replace(/\{(\w+)\|?(.*?)\}/g, fill);
}

/** Who else gets data, each once, unless it is refused for the visitor. Of many, the first few and the number of the others. */
export function partnersIn(services: readonly Service[], {controller, refused}: Config): readonly string[] {
  const partners = services.filter(
    ({name, category}) => !['necessary', ...refused].some((no) => [name, category].includes(no)),
  );
  const names = new Set(partners.map(({provider, label, name}) => provider || label || name));
  names.delete(controller.name ?? '');
  const rest = names.size - MOST_NAMES;
  const shown = [...names];
  return rest > 0 ? [...shown.slice(0, MOST_NAMES), `+${rest}`] : shown;
}

function purposeOf({name, label}: Category, words: ReadonlyMap<string, string | undefined>): string {
  return words.get(`purpose${name.charAt(0).toUpperCase()}${name.slice(1)}`) ?? label ?? name;
}
