import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Tab} from './visitor.js';

const ROOT = join(import.meta.dirname, '../..');

/** What its content script is told to do: refuse, without what the app around it does. */
const CONFIG = {
  enabled: true,
  autoAction: 'optOut',
  disabledCmps: [],
  enablePrehide: true,
  enableCosmeticRules: false,
  enableGeneratedRules: false,
  detectRetries: 20,
  isMainWorld: true,
  prehideTimeout: 2000,
  enableHeuristicDetection: false,
  enablePopupMutationObserver: false,
  visualTest: false,
  logs: {},
};

/** A message of autoconsent's content script. */
export interface ToolMessage {
  readonly type: string;
  readonly cmp?: string;
  readonly result?: boolean;
}

const SCRIPT = readFileSync(join(ROOT, 'node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js'), 'utf8');
const RULE: unknown = JSON.parse(readFileSync(join(ROOT, 'demo/rules/autoconsent.json'), 'utf8'));

/** Runs DuckDuckGo's autoconsent in a page with the rule of this repository. It refuses, and then tests itself. */
export async function runAutoconsent(tab: Tab): Promise<void> {
  const reply = {type: 'initResp', rules: {autoconsent: [RULE]}, config: CONFIG};
  await tab.evaluate(`(() => {
    window.__told = [];
    window.autoconsentSendMessage = async (message) => {
      __told.push({type: message.type, cmp: message.cmp, result: message.result});
      if (message.type === 'init') setTimeout(() => autoconsentReceiveMessage(${JSON.stringify(reply)}));
      if (message.scheduleSelfTest) setTimeout(() => autoconsentReceiveMessage({type: 'selfTest'}));
    };
    ${SCRIPT}
  })()`);
}

/** What it has told. */
export async function told(tab: Tab): Promise<readonly ToolMessage[]> {
  return (await tab.evaluate('window.__told')) as readonly ToolMessage[];
}

/** A part of a rule of Consent-O-Matic, as far as ours uses the format. */
export interface Step {
  readonly type?: string;
  readonly parent?: {readonly selector: string};
  readonly target?: {readonly selector: string};
  readonly actions?: readonly Step[];
  readonly consents?: readonly {readonly type: string; readonly matcher: Step; readonly toggleAction: Step}[];
}

/** The rule for Consent-O-Matic. The extension is in no registry, so tests read its format themselves. */
export const CONSENT_O_MATIC = JSON.parse(readFileSync(join(ROOT, 'demo/rules/consent-o-matic.json'), 'utf8')) as {
  readonly Kelisim: {
    readonly detectors: readonly {readonly presentMatcher: readonly Step[]; readonly showingMatcher: readonly Step[]}[];
    readonly methods: readonly {readonly name: string; readonly action: Step}[];
  };
};

/** The element that a step is about: in the shadow root of its parent, as the extension looks for it. */
function path({parent, target}: Step): string {
  return [parent?.selector, target?.selector].filter(Boolean).join(' >>> ');
}

/** Whether a step's element is there, and shown. */
export function isShown(tab: Tab, step: Step): Promise<boolean> {
  return tab.sees(path(step));
}

/** Does what a step says. @param wanted - letters of what the visitor allows in the extension */
export async function follow(tab: Tab, step: Step, wanted: readonly string[]): Promise<void> {
  if (step.type === 'click') await tab.click(path(step));
  if (step.type === 'waitcss') await tab.see(path(step));
  for (const action of step.actions ?? []) await follow(tab, action, wanted);
  for (const {type, matcher, toggleAction} of step.consents ?? []) {
    const isOn = await tab.sees(`${path(matcher)}:checked`);
    if (isOn !== wanted.includes(type)) await follow(tab, toggleAction, wanted);
  }
}
