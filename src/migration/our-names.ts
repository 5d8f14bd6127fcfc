import {NECESSARY} from '../consent/category.js';
import {serviceOfOption} from '../services/catalogue.js';

/** What other libraries call the usual categories. */
export const USUAL_NAMES: Readonly<Record<string, string>> = {
  analytics: 'analytics',
  analytic: 'analytics',
  analytical: 'analytics',
  statistics: 'analytics',
  statistic: 'analytics',
  measurement: 'analytics',
  performance: 'analytics',
  functional: 'functional',
  functionality: 'functional',
  preferences: 'functional',
  personalization: 'functional',
  advertising: 'advertising',
  advertisement: 'advertising',
  ads: 'advertising',
  marketing: 'advertising',
  targeting: 'advertising',
  necessary: NECESSARY,
  essential: NECESSARY,
  required: NECESSARY,
};

/** Gives what a name of another library is called here: the names of categories and services that this site has. */
export type OurNames = (theirs: string) => readonly string[];

/**
 * @param own - the site's own mapping, which counts most: their name, and ours with spaces between them
 * @param usual - what the library calls things that no rule understands
 * @param isKnown - whether there is such a category or service here
 */
export function ourNames(
  own: ReadonlyMap<string, string>,
  usual: Readonly<Record<string, string>>,
  isKnown: (name: string) => boolean,
): OurNames {
  return (theirs) => {
    const plain = theirs.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();
    const given = own.get(theirs);
    if (given !== undefined) return given.split(/[\s,]+/).filter(isKnown);
    const first = [theirs, of(usual, plain), serviceOfOption(plain), of(USUAL_NAMES, plain)].find(
      (name) => name !== undefined && isKnown(name),
    );
    return first === undefined ? [] : [first];
  };
}

/** An own key only: what they have stored may be called `constructor`. */
function of(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
