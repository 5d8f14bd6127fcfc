import type {Change} from '../consent/choice.js';
import type {StoredChoice} from '../consent/record.js';
import {callEach} from '../dom/call-each.js';
import type {Gate} from '../gate/gate.js';
import {signalUpdate} from '../signals/google-consent-mode.js';
import {announce} from './announce.js';
import type {Core, View} from './contract.js';
import type {Listener} from './kelisim.js';
import type {StoredChoices} from './stored-choice.js';

/** The core with what only itself may use and write. */
export interface WholeCore extends Core {
  readonly stored: StoredChoices;
  readonly gate: Gate;
  readonly listeners: Set<Listener>;
  view: View;
  lang?: string | undefined;
  isDecidedHere?: boolean;
}

/** Carries out a decision: stores it, brings the page into line with it, and has its traces erased. */
export function carryOut(decided: Change, core: WholeCore): void {
  const {choice} = core.consent;
  core.isDecidedHere = true;
  // Whoever decides makes a choice.
  if (decided.source !== 'tab') core.stored.write(choice as StoredChoice);
  core.show('hidden');
  const change = bringIntoLine('change', decided, core);
  // Also where a listener has made another decision meanwhile: each has its record.
  void core.connect('aftermath').then((aftermath) => aftermath?.follow(change, choice));
}

/**
 * Brings the page into line with what holds now. Whatever ends, ends before this returns: no file, network or timer
 * stands between a visitor's no and its effect. Whatever starts may have to be fetched, and asks again when it is here.
 */
export function bringIntoLine(
  event: 'ready' | 'change',
  found: Change,
  {config, consent, builtIn, here, gate, listeners}: WholeCore,
): Change {
  const {choice} = consent;
  // Vendors are told before their scripts start or stop.
  if (config.googleConsentMode !== 'off' && (choice || found.changed[0])) signalUpdate(consent.has, found);
  // What was said while it was denied is never sent.
  here.services?.stop(event === 'ready' ? found.denied : found.changed);
  gate.update();
  const change: Change = {...found, stillRunning: gate.stillRunning};
  void builtIn().then((services) => services?.start());
  announce(event, change);
  // A listener may have made another decision. Then the others have been told of that one.
  if (consent.choice === choice) callEach(listeners, change);
  return change;
}
