import type {Facts} from '../consent/service.js';
import type {Texts} from '../locales/texts.js';
import type {ServiceName} from '../services/catalogue.js';

/** What a module brings, by the name of the file that it stands for. Copies of the package share the key. */
export const FILES: unique symbol = Symbol.for('kelisim: files') as never;

type Files = Readonly<Record<string, () => unknown>>;

/** A built-in service that the app has imported: an entry of `services`. */
export interface BroughtService<Name extends ServiceName = ServiceName> {
  readonly name: Name;
  readonly [FILES]: Files;
}

/** A language that the app has imported: an entry of `locales`. */
export interface BroughtLanguage {
  /** BCP 47. */
  readonly lang: string;
  readonly [FILES]: Files;
}

/**
 * What `kelisim/services/…` exports. To set more than the name, spread it: `{...yandexMetrika, id: 12345678}`.
 * @param file - that it stands for: `kelisim-service-10`
 */
export function broughtService<Name extends ServiceName>(name: Name, file: string, facts: Facts): BroughtService<Name> {
  return {name, [FILES]: {[file]: () => facts}};
}

/**
 * What `kelisim/locales/…` exports.
 * @param rest - brings what only the preferences say (`more`), what some laws have a site say (`law`), and what stands in
 *   the record of a choice (`receipt`)
 */
export function broughtLanguage(
  lang: string,
  texts: Partial<Texts>,
  rest: Readonly<Record<'more' | 'law' | 'receipt', () => Promise<{readonly default: Partial<Texts>}>>>,
): BroughtLanguage {
  const later = Object.entries(rest).map(
    ([group, bring]) => [`locales/${group}/${lang}`, async () => (await bring()).default] as const,
  );
  return {lang, [FILES]: {[`locales/${lang}`]: () => texts, ...Object.fromEntries(later)}};
}
