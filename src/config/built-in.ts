import type {RawOptions} from './raw.js';

/** How the names of built-in services begin, and of no option. Only where one may be asked for, they are fetched. */
const BUILT_IN = /"(y|google-?[atm]|m[ie]|mat|h[ou]|post|p[li]|am|seg|li|z|to|tik|ca[lr]|j|b|int|v|r[ou]|x)/i;

/** Whether options may ask for a built-in service. The core does not know which there are: those who do are fetched then. */
export function mayAskForBuiltIn(raw: RawOptions): boolean {
  return BUILT_IN.test(JSON.stringify([raw.services, Object.keys(raw)]));
}
