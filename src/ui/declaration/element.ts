import {html, LitElement, type CSSResult, type PropertyDeclarations, type TemplateResult} from 'lit';
import {directionOf} from '../shared/intl.js';
import {regionList} from '../shared/region-list.js';
import {category} from './category-section.js';
import {choice} from './current-choice.js';
import {controller} from './controller.js';
import {headingOf} from './heading.js';
import type {DeclarationState} from './state.js';
import {styles} from './styles.js';

export const TAG = 'kelisim-declaration';

/**
 * Lists every service of the site and what it stores, with the current choice and the way to change it. The site puts it
 * where it belongs, such as on the page with its policy.
 *
 * @tagname kelisim-declaration
 * @attr {2 | 3 | 4 | 5 | 6} [heading-level=3] - Level of the headings, for the place they have in the page.
 * @slot - Shows until the list is drawn.
 * @csspart heading - The heading of the choice, and of each category.
 * @csspart table - The services of a category.
 * @csspart button - The button that opens the preferences.
 * @csspart link - Every link.
 * @cssprop [--kelisim-accent=currentColor] - Focus rings.
 * @cssprop [--kelisim-radius=16px] - The button takes half of it.
 */
export class KelisimDeclarationElement extends LitElement {
  static override readonly styles: CSSResult = styles;
  static override readonly properties: PropertyDeclarations = {
    headingLevel: {attribute: 'heading-level', type: Number},
    state: {attribute: false},
  };

  /** Level of the headings. */
  declare headingLevel: number | null | undefined;
  /** What to list. Without any, what the page has written into the element shows. The library sets it. */
  declare state: DeclarationState | undefined;

  protected override updated(): void {
    const place = this.shadowRoot?.querySelector<HTMLElement>('[data-place=record]');
    if (place) this.state?.showRecord(place);
  }

  protected override render(): TemplateResult {
    const {state, headingLevel} = this;
    if (!state) return html`<slot></slot>`;
    const {config, words} = state;
    const {lang, message} = words;
    const heading = headingOf(headingLevel);
    const categories = [{name: 'necessary'}, ...config.categories];
    return html`<div lang=${lang} dir=${directionOf(lang)}>
      ${controller(config, message)} ${regionList(config)} ${choice(state, heading)}
      ${categories.map((each) => category(each, state, heading))}
    </div>`;
  }
}
