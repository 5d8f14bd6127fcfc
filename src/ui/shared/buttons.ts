import {html, type TemplateResult} from 'lit';
import type {Message} from '../../core/contract.js';

/** A row of equal buttons: what each does, and the key of its text. */
export function buttons(message: Message, actions: Readonly<Record<string, string>>): TemplateResult {
  return html`<div class="buttons">
    ${Object.entries(actions).map(
      ([action, key]) => html`<button type="button" part="button" data-action=${action}>${message(key)}</button>`,
    )}
  </div>`;
}
