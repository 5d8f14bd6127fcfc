import {warn} from '../../dom/warn.js';

/** Other defaults for visitors from some regions, e.g. `{region: ['US'], ad_storage: 'granted'}`. */
export interface GoogleRegion {
  /** ISO 3166-2 codes: countries, or parts of one as in `US-CA`. Never empty. */
  readonly region: readonly string[];
  readonly [type: string]: 'granted' | 'denied' | readonly string[];
}

const CODES = /^([A-Z]{2}(-\w+)?,)+$/;

/** Reads a list, or JSON of one. A wrong entry is left out and reported: it could grant everybody. */
export function readRegions(given: unknown): GoogleRegion[] {
  try {
    const list: unknown = typeof given === 'string' ? JSON.parse(given) : given;
    return [...(list as Iterable<unknown>)].filter(isSound);
  } catch {
    warn(
      `google-regions="${given}" is no list in JSON, so every visitor is denied by default. Write it as [{"region": ["US"], "ad_storage": "granted"}]. (google-regions)`,
    );
    return [];
  }
}

function isSound(entry: unknown): entry is GoogleRegion {
  const {region, ...types} = Object(entry) as Readonly<Record<string, unknown>>;
  const isSomewhere = Array.isArray(region) && CODES.test(`${region},`);
  if (isSomewhere && Object.values(types).every((value) => value === 'granted' || value === 'denied')) return true;
  warn(
    `The entry ${JSON.stringify(entry)} of google-regions is left out: it needs a list of countries, and "granted" or "denied" for each consent type. (google-region)`,
  );
  return false;
}
