import {dataLayer} from '../signals/google-consent-mode.js';

/** Tells whether Google's tags have been told of a denial. */
export interface GoogleDenial {
  /** Notes that the service is granted by now. */
  noteGrant(): void;
  /**
   * Whether a denial was told since then: then the tags have forgotten the ids that they had in memory. Without it they
   * go on with them: where Consent Mode is off, or where a service is switched off and its category stays granted.
   * This was seen with Google's tag of August 2025.
   * @see https://developers.google.com/tag-platform/security/guides/consent
   */
  isTold(): boolean;
}

/** @param types - the consent types that the service's ids depend on: one denial names them all */
export function googleDenial(...types: readonly ('analytics_storage' | 'ad_storage')[]): GoogleDenial {
  let lastEntry: unknown;

  return {
    noteGrant() {
      lastEntry = dataLayer().at(-1);
    },
    isTold() {
      const layer = dataLayer();
      // A tag manager keeps the last 300 entries only: what is not found was before those.
      return layer.slice(layer.indexOf(lastEntry) + 1).some((entry) => isDenialOf(types, entry));
    },
  };
}

/** Commands are Arguments objects: `consent`, `update`, the states by their types. */
function isDenialOf(types: readonly string[], entry: unknown): boolean {
  const [command, , states] = Array.from(Object(entry) as ArrayLike<unknown>);
  const said = Object(states) as Readonly<Record<string, unknown>>;
  return command === 'consent' && types.every((type) => said[type] === 'denied');
}
