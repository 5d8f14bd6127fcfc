import {html, nothing, type TemplateResult} from 'lit';
import type {BannerState, Message} from '../../core/contract.js';
import {buttons} from '../shared/buttons.js';
import {directionOf} from '../shared/intl.js';
import {policyLink} from '../shared/link.js';
import {category} from './category-row.js';
import {optOut} from './opt-out.js';
import {regionList} from '../shared/region-list.js';
import type {Draft} from './draft.js';

/** What the preferences need besides what is to be shown. */
export interface PreferencesOptions {
  readonly message: Message;
  readonly act: (event: Event) => void;
  /** While the dialog is open. */
  readonly draft: Draft | undefined;
  /** Whether the stored choice does not know a category, or somebody who gets its data. */
  readonly isNew: (category: string) => boolean;
  /** Draws the record of the choice, where there is one. */
  readonly unfold?: ((event: Event) => void) | undefined;
}

/** Pages that scroll by script take wheel and touch from everything they hear of. The dialog scrolls by itself. */
const keep = {handleEvent: (event: Event): void => event.stopPropagation(), passive: true};

/** The dialog with one switch per category. It is empty while closed, so that each opening starts from the record. */
export function preferences(
  state: BannerState,
  {message, act, draft, isNew, unfold}: PreferencesOptions,
): TemplateResult {
  const {config, lang} = state;
  // Esc, or a dialog that found no room to show.
  const closed = ({target}: Event): unknown => draft && !(target as HTMLDialogElement).open && state.close();
  return html`<dialog
    part="dialog"
    aria-labelledby="settings"
    lang=${lang}
    dir=${directionOf(lang)}
    data-theme=${config.theme ?? 'auto'}
    data-look=${config.look ?? 'soft'}
    @click=${act}
    @close=${closed}
    @wheel=${keep}
    @touchmove=${keep}
  >
    ${draft ? content(state, {message, draft, isNew, unfold}) : nothing}
  </dialog>`;
}

function content(
  state: BannerState,
  {message, draft, isNew, unfold}: {readonly draft: Draft} & Pick<PreferencesOptions, 'message' | 'isNew' | 'unfold'>,
): TemplateResult {
  const {config, undecided} = state;
  // Where people opt out nobody has consented to anything.
  const isGranted = !config.isOptOut && !undecided.length && config.categories.some(({name}) => state.has(name));
  const refusal = isGranted ? {withdraw: 'withdraw'} : {'reject-all': 'rejectAll'};
  // Who is too young to consent can switch nothing on.
  const answers = config.isYoung ? refusal : {...refusal, 'accept-all': 'acceptAll', save: 'save'};
  const categories = [{name: 'necessary'}, ...config.categories];
  return html`<div class="head">
      <h2 id="settings" part="heading">${message('settings')}</h2>
      ${state.languages?.(state, message)}
      <button class="close" type="button" autofocus data-action="close" aria-label=${message('close')}>&times;</button>
    </div>
    <div class="text">
      ${optOut(state, message)}${categories.map((each) => category(each, {state, message, draft, isNew}))}${regionList(config)}${policyLink(config, message)}
      ${
        unfold
          ? html`<details @toggle=${unfold}>
              <summary>${message('choice')}</summary>
              <div></div>
            </details>`
          : nothing
      }
    </div>
    ${buttons(message, answers)}`;
}
