/**
 * What the browser refuses for the visitor: Global Privacy Control refuses advertising and grants nothing.
 * @see https://w3c.github.io/gpc/
 */
export function refusedBy({
  globalPrivacyControl,
}: Navigator & {readonly globalPrivacyControl?: boolean}): string | false | undefined {
  return globalPrivacyControl && 'advertising';
}
