/**
 * Google's own tags, which hear Consent Mode: with `google-consent-mode="advanced"` they may run before an answer, because
 * they have been told that everything is denied.
 * @see https://developers.google.com/tag-platform/security/concepts/consent-mode
 */
export const HEARS_CONSENT_MODE: RegExp = /^google-(analytics|ads|tag-manager)$/;
