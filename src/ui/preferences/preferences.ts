import {html, nothing} from '../shared/lit.js';
import type {TemplateResult} from 'lit/html.js';
import type {Stage} from '../../core/contract.js';
import {buttons} from '../shared/buttons.js';
import {category} from './category.js';
import {directionOf} from '../shared/intl.js';
import {policyLink} from '../shared/link.js';
import type {Draft} from './draft.js';
import type {Say} from '../shared/messages.js';

/** What the preferences need to know. */
export interface PreferencesOptions {
  readonly stage: Stage;
  readonly say: Say;
  readonly isOpen: boolean;
  readonly act: (event: Event) => void;
  /** While it is open. */
  readonly draft: Draft | undefined;
}

/** The dialog with one switch per category. It is empty while closed, so that each opening starts from the record. */
export function preferences({stage, say, isOpen, act, draft}: PreferencesOptions): TemplateResult {
  const {config, lang} = stage;
  // Esc, or a dialog that found no room to show.
  const closed = ({target}: Event): unknown => isOpen && !(target as HTMLDialogElement).open && stage.close();
  return html`<dialog
    part="dialog"
    aria-labelledby="settings"
    lang=${lang}
    dir=${directionOf(lang)}
    data-theme=${config.theme ?? 'auto'}
    data-look=${config.look ?? 'soft'}
    @click=${act}
    @close=${closed}
  >
    ${isOpen && draft ? content(stage, say, draft) : nothing}
  </dialog>`;
}

function content(stage: Stage, say: Say, draft: Draft): TemplateResult {
  const {config, undecided} = stage;
  const isGranted = !undecided.length && config.categories.some(({name}) => stage.has(name));
  const refusal = isGranted ? {withdraw: 'withdraw'} : {'reject-all': 'rejectAll'};
  return html`<div class="head">
      <h2 id="settings" part="heading">${say('settings')}</h2>
      ${stage.languages?.(stage, say)}
      <button class="close" type="button" autofocus data-action="close" aria-label=${say('close')}>×</button>
    </div>
    <div class="text">
      ${[{name: 'necessary'}, ...config.categories].map((each) => category(each, {stage, say, draft}))}${policyLink(config, say)}
    </div>
    ${buttons(say, {...refusal, 'accept-all': 'acceptAll', save: 'save'})}`;
}
