import {page} from '../dom/page.js';
import type {Loader, Parts} from './contract.js';
import {warnOfMissing} from './warn-of-missing.js';

/** The lazy parts, each by the module that makes it. The script-tag build makes a file of each as well. */
export const PARTS: {readonly [Name in keyof Parts]: () => Promise<Parts[Name]>} = {
  ui: async () => (await import('../ui/banner/connect.js')).connectInterface,
  preferences: async () => (await import('../ui/preferences/layer.js')).connectPreferences,
  words: async () => (await import('../ui/words/connect-words.js')).connectWords,
  languages: async () => (await import('../ui/languages/language-switch.js')).languageSwitch,
  'keep-clear': async () => (await import('../ui/shared/around-card.js')).aroundCard,
  frame: async () => (await import('../ui/frame/top-page.js')).connectTopPage,
  elements: async () => (await import('../gate/release-elements.js')).connectReleaser,
  embed: async () => (await import('../ui/embed/embed.js')).connectPlaceholders,
  services: async () => (await import('../services/run-services.js')).runServices,
  limits: async () => (await import('../limits/connect-limits.js')).connectLimits,
  aftermath: async () => (await import('../withdrawal/follow-decision.js')).connectAftermath,
  proof: async () => (await import('../proof/proof.js')).connectProof,
  queue: async () => (await import('../proof/queue/connect-queue.js')).connectQueue,
  receipt: async () => (await import('../ui/receipt/connect-receipt.js')).connectReceipt,
  'linked-data': async () => (await import('../proof/linked-data.js')).linkedData,
  status: async () => (await import('../ui/status/status.js')).tellStatus,
  declaration: async () => (await import('../ui/declaration/declaration.js')).connectDeclaration,
  button: async () => (await import('../ui/button/settings-button.js')).connectSettingsButton,
  options: async () => (await import('../config/more-options.js')).findOptions,
  migration: async () => (await import('../migration/move-in.js')).moveIn,
  checks: async () => (await import('../checks/checks.js')).check,
  inspector: async () => (await import('../inspector/open-inspector.js')).openInspector,
};

/** Brings a file that is no part: a service or a language. Rejects if there is no such file. */
export type BringOther = (file: string) => Promise<unknown>;

/** Brings everything as chunks of a bundle. Where the files are is the bundler's matter. */
export function bundleLoader(bringOther: BringOther): Loader {
  // In a bundle it is not known which script is ours.
  return {
    get nonce() {
      return page.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
    },
    async file(file) {
      const name = file.replace('kelisim-', '');
      try {
        return (await (Object.hasOwn(PARTS, name) ? PARTS[name as keyof Parts]() : bringOther(file))) as never;
      } catch {
        return warnOfMissing(file) as undefined;
      }
    },
  };
}
