import {report} from '../../dom/warn.js';

/** Other defaults for visitors from somewhere, e.g. `{region: ['US'], ad_storage: 'granted'}`. */
export interface GoogleRegion {
  /** ISO 3166-2 codes: countries, or parts of one as in `US-CA`. Never empty. */
  readonly region: readonly string[];
  readonly [type: string]: 'granted' | 'denied' | readonly string[];
}

const CODES = /^([A-Z]{2}(-\w+)?,)+$/;

/** Reads a list, or JSON of one. An entry that is not sound is left out and reported: it could grant everybody. */
export function readRegions(given: unknown): GoogleRegion[] {
  try {
    const list: unknown = typeof given === 'string' ? JSON.parse(given) : given;
    return [...(list as Iterable<unknown>)].filter(isSound);
  } catch {
    report(`mend google-regions: ${given}`);
    return [];
  }
}

function isSound(entry: unknown): entry is GoogleRegion {
  const {region, ...types} = Object(entry) as Readonly<Record<string, unknown>>;
  const isSomewhere = Array.isArray(region) && CODES.test(`${region},`);
  if (isSomewhere && Object.values(types).every((value) => value === 'granted' || value === 'denied')) return true;
  report(`mend google-regions: ${JSON.stringify(entry)}`);
  return false;
}
