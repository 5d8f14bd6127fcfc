import {html, nothing, type TemplateResult} from 'lit';
import type {BannerState, Message} from '../../core/contract.js';
import {namesOfSale} from '../shared/sale.js';

/**
 * Where people opt out: whether their data may be sold or shared, and one click that ends that, without a question before
 * or after it.
 * @see https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.135
 */
export function optOut({config, has, decide}: BannerState, message: Message): TemplateResult | typeof nothing {
  if (!config.isOptOut) return nothing;
  const names = namesOfSale(config);
  const isOut = !names.some(has);
  const refuse = (): void => decide(Object.fromEntries(names.map((name) => [name, false])), 'preferences');
  return html`<div class="category sale">
    <p>${message(isOut ? 'optedOut' : 'notOptedOut')}</p>
    ${
      isOut
        ? nothing
        : html`<div class="buttons">
            <button type="button" part="button" data-action="opt-out" @click=${refuse}>${message('optOut')}</button>
          </div>`
    }
  </div>`;
}
