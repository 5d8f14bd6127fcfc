type Kind = 'createHTML' | 'createScript' | 'createScriptURL';
type Policy = Record<Kind, (value: string) => string>;

/** Passes a value to a script sink under Trusted Types. */
export type Trusted = (kind: Kind, value: string) => string;

declare global {
  interface Window {
    trustedTypes?: {createPolicy(name: string, rules: Policy): Policy};
  }
}

let policy: Policy | undefined;

/**
 * Passes a value of the site's own gated markup to a script sink under Trusted Types, by the policy `kelisim`.
 * Without Trusted Types, or where the page forbids the policy, the value stays a string.
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export function trusted(kind: Kind, value: string): string {
  policy ??= makePolicy();
  return policy[kind](value);
}

function makePolicy(): Policy {
  const same = (text: string): string => text;
  const plain = {createHTML: same, createScript: same, createScriptURL: same};
  try {
    return window.trustedTypes?.createPolicy('kelisim', plain) ?? plain;
  } catch {
    // not on the page's list of policies: the sink will refuse, and the browser names the directive on the console
    return plain;
  }
}
