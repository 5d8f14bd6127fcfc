import {html, nothing, type TemplateResult} from 'lit';
import {dayOf} from '../shared/intl.js';
import {refusalOf} from '../shared/refusal.js';
import type {Heading} from './heading.js';
import type {DeclarationState} from './state.js';

/**
 * What holds for each optional category, since when, and the way to change it: taking consent back is as easy as giving
 * it.
 * @see https://gdpr-info.eu/art-7-gdpr/
 */
export function choice(state: DeclarationState, heading: Heading): TemplateResult | typeof nothing {
  const {config, words, decided, showPreferences} = state;
  const {message, lang} = words;
  if (!config.categories[0]) return nothing;
  const day = decided && localDay(decided);
  const change = ({currentTarget}: Event): void => {
    // Safari leaves the focus where it was, and it would not come back here.
    (currentTarget as HTMLElement).focus({preventScroll: true});
    showPreferences();
  };
  const rows = config.categories.map(({name, label}) => {
    const refusal = refusalOf(name, config, message);
    return html`<div>
      <dt>${label ?? message(name) ?? name}</dt>
      <dd><b>${message(stateOf(name, state))}</b>${refusal ? html`<p>${refusal}</p>` : nothing}</dd>
    </div>`;
  });
  return html`<section>
    ${heading('choice', message('choice'))} ${day ? html`<time datetime=${day}>${dayOf(day, lang)}</time>` : nothing}
    <dl>${rows}</dl>
    <button type="button" part="button" data-action="preferences" aria-describedby="choice" @click=${change}>
      ${message('change')}
    </button>
    <div data-place="record"></div>
  </section>`;
}

function stateOf(name: string, {undecided, has}: DeclarationState): string {
  if (undecided.includes(name)) return 'undecided';
  return has(name) ? 'granted' : 'denied';
}

/** The day on the visitor's own calendar, such as `2026-11-01`. */
function localDay(seconds: number): string {
  const milliseconds = seconds * 1000;
  const ahead = new Date(milliseconds).getTimezoneOffset() * 60_000;
  return new Date(milliseconds - ahead).toISOString().slice(0, 10);
}
