import type {Kelisim} from '../../core/kelisim.js';
import {isOn} from '../../dom/is-on.js';
import {warn} from '../../dom/warn.js';
import {consentTypes, gtag, isNecessary} from '../google-consent-mode.js';
import {type GoogleRegion, readRegions} from './google-regions.js';

/** What Google's tags can be told besides consent, which the core tells them. */
export interface GoogleOptions {
  /** Ads requests carry no ad click identifiers while advertising is denied. */
  readonly adsDataRedaction?: boolean | '' | 'true' | 'false';
  /** Ad click identifiers travel in links while storing them is denied. */
  readonly urlPassthrough?: boolean | '' | 'true' | 'false';
  /** Milliseconds that tags hold back what they have to send, for a visitor who has not decided. */
  readonly waitForUpdate?: number | string;
  /** A list, or JSON of one. */
  readonly googleRegions?: readonly GoogleRegion[] | string;
}

/** Tells Google what does not depend on the visitor's choice. To be called before Google's tags run. */
export function setGoogleFlags({adsDataRedaction, urlPassthrough}: GoogleOptions): void {
  if (isOn(adsDataRedaction)) gtag('set', 'ads_data_redaction', true);
  if (isOn(urlPassthrough)) gtag('set', 'url_passthrough', true);
}

/**
 * Tells Google more defaults, after the core's own one: a default without a time to wait would end the wait. For a
 * visitor who has decided, defaults count no more. Where the browser or the age has refused something, no region grants
 * anything.
 */
export function setGoogleDefaults({waitForUpdate, googleRegions}: GoogleOptions, {receipt}: Kelisim): void {
  const {choice, config} = receipt();
  const wait = waitForUpdate && {wait_for_update: Number(waitForUpdate)};
  const regions = googleRegions && !config.isYoung && !config.refused[0] ? readRegions(googleRegions) : [];
  const defaults = wait ? [consentTypes(isNecessary), ...regions] : regions;
  if (defaults[0] && config.googleConsentMode === 'off')
    warn(
      'google-consent-mode is "off", so wait-for-update and google-regions are not used: nobody would tell Google of a denial. Take one of them out. (google-consent-mode)',
    );
  else if (!choice) for (const types of defaults) gtag('consent', 'default', {...types, ...wait});
}
