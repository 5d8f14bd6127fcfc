import {LitElement, nothing, type CSSResultGroup, type PropertyDeclarations} from 'lit';
import type {BannerState} from '../../core/contract.js';
import {cardStyles} from '../shared/card-styles.js';
import {messagesIn} from '../shared/messages.js';
import {positionStyles} from '../shared/position-styles.js';
import {region} from './region.js';
import {styles} from './styles.js';

/**
 * Asks a visitor which kinds of cookies they allow, and lets them change their mind later. It shows what it is handed,
 * and sends wishes back as calls: it knows no cookie, no gate and no service.
 *
 * @tagname kelisim-banner
 * @attr {hidden | asking | preferences} data-state - What the visitor sees.
 * @csspart banner - The card with the question.
 * @csspart dialog - The preferences.
 * @csspart heading - The heading of either.
 * @csspart button - Every button with a label; none can be told from another.
 * @csspart switch - The switch of a category.
 * @csspart languages - The choice of a language.
 * @cssprop [--kelisim-accent=#2a5bd0] - Links, focus rings and switches that are on.
 * @cssprop [--kelisim-surface=#fff] - Background.
 * @cssprop [--kelisim-text=#1b2029] - Headings and buttons.
 * @cssprop [--kelisim-muted=#555d6b] - Running text.
 * @cssprop [--kelisim-border=#d1d2d4] - Hairlines.
 * @cssprop [--kelisim-radius=16px] - Corners of card and dialog; buttons take half of it.
 * @cssprop [--kelisim-font=system-ui, sans-serif] - Font family.
 * @cssprop [--kelisim-shadow] - Shadow of card and dialog.
 * @cssprop [--kelisim-spacing=16px] - Space within card and dialog; between buttons half of it.
 * @cssprop [--kelisim-width] - Greatest width of the card.
 */
export class KelisimBannerElement extends LitElement {
  static override readonly styles: CSSResultGroup = [cardStyles, positionStyles, styles];
  static override readonly properties: PropertyDeclarations = {
    state: {attribute: false},
  };

  /** What to show. Without any, nothing shows. The core sets it. */
  declare state: BannerState | undefined;

  #stopKeepingClear: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // An element that is moved leaves the top layer.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopKeepingClear?.();
    if (this.shadowRoot) this.state?.preferences?.leave(this.shadowRoot);
  }

  /** The first drawing is a task of its own: what waits for a frame or an answer comes before. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise((resolve) => setTimeout(resolve));
    super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.dataset.state = this.state?.view ?? 'hidden';
  }

  protected override render(): readonly unknown[] | typeof nothing {
    const {state} = this;
    if (!state) return nothing;
    const message = messagesIn(state);
    const isOpen = state.view === 'preferences';
    // The question stays behind the dialog while it is open, so that the focus can go back to its button.
    const isAsking = state.view === 'asking' || (isOpen && state.undecided.length > 0);
    return [
      state.preferences?.template(state, message, this.#act) ?? nothing,
      isAsking ? region(state, message, this.#act) : nothing,
    ];
  }

  protected override updated(): void {
    this.#stopKeepingClear?.();
    const root = this.shadowRoot;
    if (!root || !this.isConnected) return;
    const card = root.querySelector('section');
    // Above everything that the page stacks, without taking the focus. Older browsers rely on its z-index.
    if (card && 'showPopover' in card && !card.matches(':popover-open')) card.showPopover();
    this.state?.preferences?.settle(root, this.state.view === 'preferences');
    this.#stopKeepingClear = card ? this.state?.keepClear(card) : undefined;
  }

  readonly #act = (event: Event): void => {
    const {state} = this;
    const layer = event.currentTarget as HTMLElement;
    const source = layer.localName === 'dialog' ? 'preferences' : 'banner';
    switch ((event.target as Element).closest<HTMLElement>('[data-action]')?.dataset.action) {
      case 'accept-all':
        return state?.decide(true, source);
      case 'reject-all':
      case 'withdraw':
        return state?.decide(false, source);
      case 'save':
        return state?.decide(state.preferences?.switches(layer) ?? false, source);
      case 'preferences':
        return state?.showPreferences();
      case 'close':
        return state?.close();
    }
  };
}

/** Registers the banner under a tag. A tag that is already taken is left as it is. */
export function defineBanner(tag: string): void {
  // A registry takes each class once, but a page may ask for a second tag.
  if (!customElements.get(tag)) customElements.define(tag, class extends KelisimBannerElement {});
}
