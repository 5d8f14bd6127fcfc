import {similarName} from '../checks/similar-name.js';
import {serviceFile, serviceNames} from '../services/catalogue.js';
import {Mistake} from './mistake.js';

/** What a site says that it needs. */
export interface Choice {
  readonly services: readonly string[];
  /** BCP 47 tags, as the files are called. English needs no file. */
  readonly languages: readonly string[];
  /** Whether tags of other vendors are told. */
  readonly hasSignals: boolean;
}

export interface Published {
  readonly files: readonly string[];
  /** Each with what it is good for, or the option that brings it. */
  readonly leftOut: readonly string[];
}

/**
 * The files that a site needs among all there are. What markup may ask for at any time is always needed.
 * @throws Mistake for a name that there is not
 */
export function choosePublished(all: readonly string[], {services, languages, hasSignals}: Choice): Published {
  const known = all.flatMap((file) => /^locales\/([\w-]+)\.js$/.exec(file)?.[1] ?? []);
  check(services, serviceNames(), 'service', '--services');
  check(languages, [...known, 'en'], 'language', '--languages');
  const wantedServices = services.map((name) => `${serviceFile(name)}.js`);
  const wantedLanguages = languages.flatMap((tag) =>
    ['', 'more/', 'law/', 'receipt/'].map((group) => `locales/${group}${tag}.js`),
  );

  function isNeeded(file: string): boolean {
    if (file.endsWith('.mjs')) return false;
    if (file.startsWith('locales/')) return wantedLanguages.includes(file);
    if (/^kelisim-service-\d/.test(file)) return wantedServices.includes(file);
    if (file === 'kelisim-services.js') return services.length > 0;
    if (file === 'kelisim-languages.js') return languages.length > 1;
    return hasSignals || file !== 'kelisim-signals.js';
  }

  const otherServices = serviceNames().length - new Set(services).size;
  const otherLanguages = known.filter((tag) => !languages.includes(tag)).length;
  return {
    files: all.filter(isNeeded),
    leftOut: [
      ...(otherServices > 0 ? [`${otherServices} services (--services adds some)`] : []),
      ...(otherLanguages > 0 ? [`${otherLanguages} languages (--languages)`] : []),
      ...(hasSignals ? [] : ['what tells tags of other vendors (--signals)']),
      ...(languages.length > 1 ? [] : ['the switch of languages']),
      'modules (kelisim.mjs)',
    ],
  };
}

function check(given: readonly string[], known: readonly string[], kind: string, option: string): void {
  const wrong = given.find((name) => !known.includes(name));
  if (wrong === undefined) return;
  const similar = similarName(wrong, known);
  const remedy = similar ? `Did you mean "${similar}"?` : `${option} takes: ${known.toSorted().join(', ')}.`;
  throw new Mistake(`There is no ${kind} "${wrong}". ${remedy}`);
}
