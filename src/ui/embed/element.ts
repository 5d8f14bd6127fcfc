import {html, LitElement, nothing, type CSSResult, type PropertyDeclarations, type TemplateResult} from 'lit';
import {directionOf} from '../shared/intl.js';
import type {Offer} from './offer.js';
import {styles} from './styles.js';

export const TAG = 'kelisim-embed';

/**
 * Holds the place of a frame until the visitor lets it load: says whose content it is, and shows it once, or always. It
 * takes colour and font from the page around it.
 *
 * The library makes it. One that comes in a copy of the page has no offer, and shows nothing.
 *
 * @tagname kelisim-embed
 * @csspart embed - The box.
 * @csspart button - Either button; none can be told from the other.
 * @cssprop [--kelisim-accent=currentColor] - Focus rings.
 * @cssprop [--kelisim-radius=16px] - Corners of the buttons, which take half of it. The box has those of the frame.
 */
export class KelisimEmbedElement extends LitElement {
  static override readonly styles: CSSResult = styles;
  static override readonly properties: PropertyDeclarations = {
    offer: {attribute: false},
  };

  /** What to offer. The library sets it. */
  declare offer: Offer | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const {offer} = this;
    if (!offer) return nothing;
    const {lang, texts, provider, title, showOnce, showAlways} = offer;
    return html`<div part="embed" role="group" aria-label=${title || provider} lang=${lang} dir=${directionOf(lang)}>
      <div class="content">
        <p>${sentence(texts.embed, provider)}</p>
        <div class="buttons">
          ${button('show-once', texts.showOnce, showOnce)}
          ${showAlways ? button('show-always', texts.showAlways, showAlways) : nothing}
        </div>
      </div>
    </div>`;
  }
}

/** Names are written in their own direction, whichever the sentence has. */
function sentence(text: string, provider: string): readonly unknown[] {
  const [before, ...others] = `${text}`.split('{provider}');
  return [before, ...others.map((after) => [html`<bdi>${provider}</bdi>`, after])];
}

function button(action: string, text: string, act: () => void): TemplateResult {
  const press = ({currentTarget}: Event): void => {
    // Safari does not do so by itself; from the button the focus goes on to the frame.
    (currentTarget as HTMLElement).focus();
    act();
  };
  return html`<button type="button" part="button" data-action=${action} @click=${press}>${text}</button>`;
}
