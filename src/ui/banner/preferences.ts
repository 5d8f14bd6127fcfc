import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Stage} from '../../stage.js';
import {buttons} from './buttons.js';
import {category} from './category.js';
import {directionOf} from './language.js';
import {policyLink} from './link.js';
import type {Say} from './speaker.js';

/** What the preferences need to know. */
export interface PreferencesOptions {
  readonly stage: Stage;
  readonly say: Say;
  readonly open: boolean;
  readonly act: (event: Event) => void;
  readonly closed: (event: Event) => void;
}

/** The dialog with one switch per category. It is empty while closed, so that each opening starts from the record. */
export function preferences({stage, say, open, act, closed}: PreferencesOptions): TemplateResult {
  const {config, lang} = stage;
  return html`<dialog
    part="dialog"
    aria-labelledby="settings"
    lang=${lang}
    dir=${directionOf(lang)}
    data-theme=${config.theme ?? 'auto'}
    @click=${act}
    @close=${closed}
  >
    ${open ? content(stage, say) : nothing}
  </dialog>`;
}

/** The switches as the visitor left them, by category. */
export function readSwitches(dialog: HTMLElement): Record<string, boolean> {
  const inputs = dialog.querySelectorAll<HTMLInputElement>('input:enabled');
  return Object.fromEntries([...inputs].map(({name, checked}) => [name, checked]));
}

function content(stage: Stage, say: Say): TemplateResult {
  const {config, decided} = stage;
  const isGranted = decided && config.categories.some(({name}) => stage.has(name));
  const refusal = isGranted ? {withdraw: 'withdraw'} : {'reject-all': 'rejectAll'};
  return html`<header>
      <h2 id="settings" part="heading">${say('settings')}</h2>
      <button class="close" type="button" data-action="close" aria-label=${say('close')}>×</button>
    </header>
    <div class="text">
      ${[{name: 'necessary'}, ...config.categories].map((each) => category(each, stage, say))}${policyLink(config, say)}
    </div>
    ${buttons(say, {...refusal, 'accept-all': 'acceptAll', save: 'save'})}`;
}
