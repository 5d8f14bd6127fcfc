import type {TemplateResult} from 'lit/html.js';
import type {Stage} from '../../core/contract.js';
import type {Say} from '../shared/messages.js';
import {html, nothing, receiveLit, type Lit} from '../shared/lit.js';
import {NAMES} from './names.js';

/** Draws the switch of languages. Nothing where there is no choice. */
export type SwitchLanguage = (stage: Stage, say: Say) => TemplateResult | typeof nothing;

/** Gives the switch in exchange for Lit. */
export function connectLanguages(lit: Lit): SwitchLanguage {
  receiveLit(lit);
  return switchLanguage;
}

/** A native select: each language in its own name, so that whoever needs it can read it (REQUIREMENTS L19, A14). */
function switchLanguage({config, lang, speak}: Stage, say: Say): TemplateResult | typeof nothing {
  const offered = [config.languages ?? []].flat().flatMap((tags) => tags.split(/\s+/).filter(Boolean));
  if (offered.length < 2) return nothing;
  const current =
    offered.find((tag) => tag === lang) ?? offered.find((tag) => tag.split('-')[0] === lang.split('-')[0]);
  return html`<select
    part="languages"
    aria-label=${say('language')}
    @change=${({target}: Event) => speak((target as HTMLSelectElement).value)}
  >
    ${offered.map((tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === current}>${NAMES[tag] ?? tag}</option>`)}
  </select>`;
}
