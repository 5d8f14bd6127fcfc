import type {ConnectPreferences, Core, PreferencesLayer} from '../../core/contract.js';
import {preferences as texts} from '../../locales/en.js';
import {expectDecision} from '../shared/expect-decision.js';
import {createDraft, type Draft} from './draft.js';
import {isNewToChoice} from './is-new.js';
import {preferences} from './preferences.js';
import {styles} from './styles.js';

export const connectPreferences: ConnectPreferences = createLayer;

function createLayer(core: Core): PreferencesLayer {
  /** Draws the record of the choice when somebody unfolds it. */
  async function unfold({target}: Event): Promise<void> {
    const fold = target as HTMLDetailsElement;
    if (fold.open) await (await core.connect('receipt'))?.show(fold.lastElementChild as HTMLElement);
  }

  // Whoever opens the preferences is about to decide, and may leave right after.
  expectDecision(core);

  let draft: Draft | undefined;
  return {
    texts,
    template(given, message, act) {
      // Also what is granted on other pages only.
      const state = {...given, has: (name: string) => given.has(name) || core.consent.isGranted(name)};
      // Each opening starts from the record.
      draft = state.view === 'preferences' ? (draft ?? createDraft(state)) : undefined;
      return preferences(state, {
        message,
        act,
        draft,
        // What has merely lapsed is asked again, and is nothing new.
        isNew: (name) => state.undecided.includes(name) && isNewToChoice(name, core),
        unfold: core.consent.choice && unfold,
      });
    },
    settle(root, isOpen) {
      const dialog = root.querySelector('dialog');
      const sheet = styles.styleSheet;
      if (sheet && !root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      if (!dialog) return;
      // The browser gives the focus back to the opener.
      if (!isOpen) return dialog.close();
      // What is unfolded follows the language of the rest.
      for (const fold of dialog.querySelectorAll('details[open]')) fold.dispatchEvent(new Event('toggle'));
      if (dialog.open) return;
      // Whoever asks who the partners are sees the list of them.
      if (root.activeElement?.matches('[data-kelisim]'))
        for (const fold of dialog.querySelectorAll('details')) fold.open = true;
      dialog.showModal();
      // A filter list that hides the element would leave an invisible dialog, and a page that answers nobody.
      if (!dialog.getClientRects().length) dialog.close();
    },
    leave: (root) => root.querySelector('dialog')?.removeAttribute('open'),
    switches(dialog) {
      const inputs = dialog.querySelectorAll<HTMLInputElement>('input:enabled');
      // What privacy tools have switched without an event counts too.
      const all = {...draft?.wishes, ...Object.fromEntries([...inputs].map(({name, checked}) => [name, checked]))};
      // What the law lets run unasked was never switched on by anybody: it is no consent.
      return Object.fromEntries(
        Object.entries(all).filter(([name, isOn]) => !isOn || !core.here.limits?.isExempt(name)),
      );
    },
  };
}
