import type {Signal} from './signal.js';
import {callAheadOfQueue, callVendor} from './vendor-globals.js';

/** A function of a vendor's, and what to call it with. */
type Call = readonly [path: string, ...args: unknown[]];

/** The calls by which a vendor is told. */
interface Calls {
  readonly grant: Call;
  readonly deny: Call;
  /** While nobody knows, if the vendor has something milder than a denial for that. */
  readonly denyForNow?: Call;
}

/** A vendor's tag that one category decides, and that runs unless it is denied. */
export function grantOrDeny(category: string, {grant, deny, denyForNow = deny}: Calls): Signal {
  return {
    // Ahead of the queue: nothing that waits there may be sent before.
    denyForNow: () => callAheadOfQueue(...denyForNow),
    update: (has) => (has(category) ? callVendor(...grant) : callAheadOfQueue(...deny)),
  };
}
