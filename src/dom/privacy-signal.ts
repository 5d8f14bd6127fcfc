/**
 * Whether the visitor objects by Global Privacy Control: the browser says so, or the server heard `Sec-GPC: 1` and wrote it
 * into the option.
 * @see https://w3c.github.io/gpc/
 */
export function hasPrivacySignal({gpc}: {readonly gpc?: unknown}): boolean {
  return !!navigator.globalPrivacyControl || !!gpc;
}
