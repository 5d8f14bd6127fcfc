import type {Facts, Service} from '../consent/service.js';
import {registry} from '../dom/registry.js';

/** What has become of the services of this page. */
export interface RunState {
  /** Started, and not stopped since: each as it was started. */
  readonly running: Map<string, Service>;
  /** Stopped, and not started since. */
  readonly stopped: Set<string>;
  /** Stopped because the page is not one of theirs: nobody has refused them, so they may go on where they left off. */
  readonly paused: Set<string>;
  /** What only loading the page again ends, with the scripts that the gate has released: they are told together. */
  readonly ran: Set<string>;
  /** What is known of those that were started. It has the state of its vendor's script, which is there once. */
  readonly facts: Map<string, Facts>;
  /** What takes back the holding of requests, by the service that is stopped. */
  readonly held: Map<string, () => void>;
  /** Whether somebody has decided on this page: then not all that the page has said was said with consent. */
  isDecidedHere: boolean;
}

/**
 * What runs goes on after `destroy()`, and the next life of the library on this page must be able to stop it. So all
 * lives and copies share this.
 */
export function runState(): RunState {
  registry.services ??= {
    running: new Map(),
    stopped: new Set(),
    paused: new Set(),
    ran: (registry.ran ??= new Set()) as Set<string>,
    facts: new Map(),
    held: new Map(),
    isDecidedHere: false,
  } satisfies RunState;
  return registry.services as RunState;
}
