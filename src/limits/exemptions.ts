/** What a service is exempt for: counting visits for the site itself, or looking as the visitor has set it. */
export type ExemptType = 'statistics' | 'appearance';

/** What the law of a region limits an exemption to. */
export interface Exemption {
  readonly types: readonly ExemptType[];
  /** What has to be true of the service, as the site declares it. */
  readonly facts: Readonly<Record<string, boolean>>;
  /** Months at most, as the site declares them. */
  readonly months: Readonly<Record<string, number>>;
}

/** What is measured, for the site alone, in sums, with addresses cut, on this site and no other. */
const MEASUREMENT: Exemption = {
  types: ['statistics'],
  facts: {processorOnly: true, aggregate: true, maskedIp: true, crossSite: false},
  months: {cookieMonths: 13, dataMonths: 25},
};

/**
 * Regions whose law lets some services run before an answer, by ISO 3166 country code. Anywhere else people are asked first.
 * @see https://www.cnil.fr/fr/cookies-solutions-pour-les-outils-de-mesure-daudience (France: CNIL, 4 July 2025)
 * @see https://www.garanteprivacy.it/home/docweb/-/docweb-display/docweb/9677876 (Italy: Garante 231/2021, 7.2; it sets no
 *   months, and those of France count)
 * @see https://www.legislation.gov.uk/ukpga/2025/18/schedule/12 (United Kingdom: PECR, Schedule A1, 5 and 6)
 */
export const EXEMPTIONS: Readonly<Record<string, Exemption>> = {
  FR: MEASUREMENT,
  IT: MEASUREMENT,
  GB: {types: ['statistics', 'appearance'], facts: {processorOnly: true}, months: {}},
};

/** Built-in services that can be set up so that nobody but the site has the data. The others are exempt nowhere. */
export const CAN_BE_EXEMPT: readonly string[] = ['matomo', 'plausible'];
