import {html} from 'lit';
import type {LanguageSwitch} from '../../core/contract.js';
import type {WordsState} from './words-state.js';

/** Where it stands. Its place is no matter of style sheets: few pages have it. */
const PLACE = 'float:inline-end;min-inline-size:44px;margin-inline-start:12px';

/**
 * In Italy the question has a cross that closes it and leaves everything denied, as large as the other buttons, and says
 * what it does.
 * @see https://www.garanteprivacy.it/home/docweb/-/docweb-display/docweb/9677876 (Garante 231/2021, 7.2)
 */
export function withClosing(state: WordsState): WordsState {
  const {config, texts = {}, languages} = state;
  if (config.region !== 'IT') return state;
  const refuse = [config.texts?.refuse ?? texts.refuse, texts.closing].filter(Boolean).join(' ');
  const beginning: LanguageSwitch = (shown, message) => [
    shown.view === 'asking'
      ? html`<button
          type="button"
          part="button"
          data-action="close-and-reject"
          .style=${PLACE}
          aria-label=${message('closeAndReject')}
          @click=${() => shown.decide(false, 'banner')}
        >
          &times;
        </button>`
      : [],
    languages?.(shown, message) ?? [],
  ];
  return {...state, languages: beginning, config: {...config, texts: {...config.texts, refuse}}};
}
