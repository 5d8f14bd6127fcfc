import {preferences as english} from '../../locales/en.js';
import type {PreferencesTexts} from '../../locales/texts.js';
import type {TemplateResult} from 'lit/html.js';
import {createDraft, type Draft} from './draft.js';
import {receiveLit, type Lit} from '../shared/lit.js';
import {preferences, type PreferencesOptions} from './preferences.js';
import {styles} from './styles.js';

/** The second layer: fetched when a visitor wants to choose. */
export interface PreferencesLayer {
  readonly texts: PreferencesTexts;
  template(options: Omit<PreferencesOptions, 'draft'>): TemplateResult;
  /** Opens or closes the dialog after it was drawn. */
  settle(root: ShadowRoot, isOpen: boolean): void;
  /** Before the banner leaves the document: what is no longer modal must not say it is open. */
  leave(root: ShadowRoot): void;
  /** The switches as the visitor left them: each category, and the services that differ from theirs. */
  switches(dialog: HTMLElement): Record<string, boolean>;
}

/** Gives the layer in exchange for Lit. */
export function connectPreferences(lit: Lit): PreferencesLayer {
  receiveLit(lit);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  let draft: Draft | undefined;
  return {
    texts: english,
    template(options) {
      // Each opening starts from the record.
      draft = options.isOpen ? (draft ?? createDraft(options.stage)) : undefined;
      return preferences({...options, draft});
    },
    settle(root, isOpen) {
      const dialog = root.querySelector('dialog');
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      if (!dialog) return;
      // The browser gives the focus back to the opener.
      if (!isOpen) return dialog.close();
      // What is unfolded speaks the language of the rest.
      for (const fold of dialog.querySelectorAll('details[open]')) fold.dispatchEvent(new Event('toggle'));
      if (dialog.open) return;
      dialog.showModal();
      // A filter list that hides the element would leave an invisible dialog, and a page that answers nobody.
      if (!dialog.getClientRects().length) dialog.close();
    },
    leave: (root) => root.querySelector('dialog')?.removeAttribute('open'),
    switches(dialog) {
      const inputs = dialog.querySelectorAll<HTMLInputElement>('input:enabled');
      // What privacy tools have switched without an event counts too.
      return {...draft?.wishes, ...Object.fromEntries([...inputs].map(({name, checked}) => [name, checked]))};
    },
  };
}
