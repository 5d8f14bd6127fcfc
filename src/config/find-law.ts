import type {Law} from '../consent/law.js';
import type {Config} from './config.js';

declare global {
  interface Navigator {
    /** @see https://w3c.github.io/gpc/ */
    readonly globalPrivacyControl?: boolean;
  }
}

/**
 * Regions whose law has people opt out instead of asking them first: the states of the United States. Everywhere else,
 * and where a site does not say where its visitor is, people are asked first.
 * @see https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.135
 */
const OPT_OUT = /^US\b/;

/** Something that a site marks as selling or sharing data. */
interface Sold {
  readonly name: string;
  readonly sale?: boolean | undefined;
}

/**
 * What holds besides the visitor's choice. Global Privacy Control refuses what is marked as sale: advertising, unless the
 * site says otherwise. A server that was sent `Sec-GPC: 1` may say so in the option `gpc`. For a visitor who is too young
 * to consent, everything optional is refused.
 * @see https://w3c.github.io/gpc/
 * @see https://gdpr-info.eu/art-8-gdpr/
 */
export function findLaw({mode, region, gpc, underAge, categories, services}: Config): Law {
  const all: readonly Sold[] = [...categories, ...services];
  const sold = all.filter(({name, sale}) => sale ?? name === 'advertising');
  return {
    isOptOut: mode === 'opt-out' && OPT_OUT.test(`${region}`),
    // An attribute needs no value.
    isYoung: (underAge ?? false) !== false,
    refused: navigator.globalPrivacyControl || gpc ? sold.map(({name}) => name) : [],
  };
}
