import type {Kelisim} from '../../core/kelisim.js';
import {report} from '../../dom/warn.js';
import {queueOf} from './vendor-globals.js';
import {type GoogleRegion, readRegions} from './google-regions.js';

/** What Google's tags can be told besides consent, which they hear of from the core. */
export interface GoogleOptions {
  /** Ads requests carry no ad click identifiers while advertising is denied. */
  readonly adsDataRedaction?: boolean | '' | 'true' | 'false';
  /** Ad click identifiers travel in links while storing them is denied. */
  readonly urlPassthrough?: boolean | '' | 'true' | 'false';
  /** Milliseconds tags hold what they have to send for a visitor who has not decided. */
  readonly waitForUpdate?: number | string;
  /** A list, or JSON of one. */
  readonly googleRegions?: readonly GoogleRegion[] | string;
}

/** What the core says by default, which this says again with a time to wait. */
const DEFAULT = {
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  security_storage: 'granted',
};

/** Says what needs no word of the visitor. It has to come before Google's tags. */
export function setForGoogle({adsDataRedaction, urlPassthrough}: GoogleOptions): void {
  if (isOn(adsDataRedaction)) gtag('set', 'ads_data_redaction', true);
  if (isOn(urlPassthrough)) gtag('set', 'url_passthrough', true);
}

/**
 * Says more about defaults, behind the core's own one: a default without a time to wait would end the wait. For those
 * who have decided, defaults count no more.
 */
export function defaultForGoogle({waitForUpdate, googleRegions}: GoogleOptions, {choice, receipt}: Kelisim): void {
  const wait = waitForUpdate && {wait_for_update: Number(waitForUpdate)};
  const regions = googleRegions ? readRegions(googleRegions) : [];
  const defaults = wait ? [DEFAULT, ...regions] : regions;
  // Nobody would tell Google of a refusal.
  if (defaults[0] && receipt().config.googleConsentMode === 'off') report('google-consent-mode is off');
  else if (!choice) for (const each of defaults) gtag('consent', 'default', {...each, ...wait});
}

function isOn(value: unknown): boolean {
  return /^(true|)$/.test(`${value ?? false}`);
}

/** An Arguments object, as in Google's own snippet: a plain array is ignored. */
function gtag(..._command: unknown[]): void {
  // eslint-disable-next-line prefer-rest-params
  queueOf('dataLayer').push(arguments);
}
