import {html, nothing} from 'lit';
import type {LanguageSwitch} from '../../core/contract.js';
import {NAMES} from './names.js';

/** Where it stands; it looks like a button. Its place is no matter of style sheets: few pages have the switch. */
const PLACE = 'float:inline-end;min-block-size:32px;margin-inline-start:12px;padding:4px';

/** A native select: each language in its own name, so that anyone who needs it can read it. */
export const languageSwitch: LanguageSwitch = ({config, lang, chooseLanguage}, message) => {
  const offered = [config.languages ?? []].flat().flatMap((tags) => tags.split(/\s+/).filter(Boolean));
  if (offered.length < 2) return nothing;
  const current =
    offered.find((tag) => tag === lang) ?? offered.find((tag) => tag.split('-')[0] === lang.split('-')[0]);
  return html`<select
    part="languages"
    .style=${PLACE}
    aria-label=${message('language')}
    @change=${({target}: Event) => chooseLanguage((target as HTMLSelectElement).value)}
  >
    ${offered.map((tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === current}>${NAMES[tag] ?? tag}</option>`)}
  </select>`;
};
