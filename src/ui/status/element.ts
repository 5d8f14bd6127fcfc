import {html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Config} from '../../config/config.js';
import type {AftermathTexts} from '../../locales/texts.js';
import {cardStyles} from '../shared/card-styles.js';
import {directionOf} from '../shared/intl.js';
import {keepClear} from '../shared/keep-clear.js';
import {positionStyles} from '../shared/position-styles.js';
import type {TextsInLanguage} from '../shared/texts-of.js';
import {styles} from './styles.js';

export const TAG = 'kelisim-status';

/** What the message element is handed. */
export interface StatusState extends TextsInLanguage<AftermathTexts> {
  readonly config: Config;
  /** What is announced. It comes when its region is there; until then nothing shows. */
  readonly message?: string;
  /** Whether something runs on until the page is loaded again. */
  readonly isReloadOffered: boolean;
}

/**
 * A polite message after a choice. It stays until the visitor takes it away, or something says more.
 *
 * The library makes it. One that comes in a copy of the page has nothing to say, and shows nothing.
 *
 * @tagname kelisim-status
 * @csspart button - Every button; none can be told from another.
 * @cssprop [--kelisim-accent=#2a5bd0] - Focus rings.
 * @cssprop [--kelisim-surface=#fff] - Background.
 * @cssprop [--kelisim-text=#1b2029] - Text and buttons.
 * @cssprop [--kelisim-border=#d1d2d4] - Hairline.
 * @cssprop [--kelisim-radius=16px] - Corners of the card; buttons take half of it.
 * @cssprop [--kelisim-font=system-ui, sans-serif] - Font family.
 * @cssprop [--kelisim-shadow] - Shadow of the card.
 * @cssprop [--kelisim-spacing=16px] - Space within the card.
 */
export class KelisimStatusElement extends LitElement {
  static override readonly styles: CSSResultGroup = [cardStyles, positionStyles, styles];
  static override readonly properties: PropertyDeclarations = {
    state: {attribute: false},
  };

  /** What to say. The library sets it. */
  declare state: StatusState | undefined;

  #stopKeepingClear: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved elsewhere, it is kept clear of again.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopKeepingClear?.();
  }

  /** Goes to the button that takes the message away. */
  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector<HTMLElement>('[data-action=hide]')?.focus(options);
  }

  protected override render(): TemplateResult | typeof nothing {
    const {state} = this;
    if (!state) return nothing;
    const {config, lang, texts, message, isReloadOffered} = state;
    return html`<section
      aria-label=${texts.settings}
      lang=${lang}
      dir=${directionOf(lang)}
      data-theme=${config.theme ?? 'auto'}
      data-look=${config.look ?? 'soft'}
      data-position=${config.position ?? 'bottom'}
      ?data-silent=${!message}
    >
      <p role="status">${message ?? nothing}</p>
      <div>
        ${
          isReloadOffered
            ? html`<button type="button" part="button" data-action="reload" @click=${() => location.reload()}>
                ${texts.reload}
              </button>`
            : nothing
        }
        <button type="button" part="button" data-kelisim="preferences" @click=${this.#takeAway}>
          ${texts.settings}
        </button>
        <button type="button" part="button" data-action="hide" @click=${this.#takeAway}>${texts.hide}</button>
      </div>
    </section>`;
  }

  protected override updated(): void {
    this.#stopKeepingClear?.();
    const card = this.isConnected ? this.shadowRoot?.querySelector('section') : undefined;
    this.#stopKeepingClear = card ? keepClear(card) : undefined;
  }

  readonly #takeAway = (): void => this.remove();
}
