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
export const OPT_OUT_REGIONS: RegExp = /^US\b/;

/** The category that counts as selling or sharing data unless the site says otherwise. */
export const DEFAULT_SALE = 'advertising';

/** What holds besides the visitor's choice. */
export interface Law {
  /** Whether everything is granted that nobody has refused. Only where the law of the visitor's region knows that. */
  readonly isOptOut: boolean;
  /**
   * Whether the visitor is too young to consent: then everything optional is refused.
   * @see https://gdpr-info.eu/art-8-gdpr/
   */
  isYoung: boolean;
  /** Categories and services that are marked as sale, where Global Privacy Control refuses that for the visitor. */
  readonly refused: readonly string[];
}
