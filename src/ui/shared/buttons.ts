import {html} from './lit.js';
import type {TemplateResult} from 'lit/html.js';
import type {Say} from './messages.js';

/** A row of equal buttons: what each does, and the key of its text. */
export function buttons(say: Say, actions: Readonly<Record<string, string>>): TemplateResult {
  return html`<div class="buttons">
    ${Object.entries(actions).map(
      ([action, key]) => html`<button type="button" part="button" data-action=${action}>${say(key)}</button>`,
    )}
  </div>`;
}
