import type {Stage, StageHost, View} from '../../core/contract.js';
import {nothing, render} from '../shared/lit.js';
import type {PreferencesLayer} from '../preferences/layer.js';
import {region} from './region.js';
import {look} from '../shared/card-styles.js';
import {place} from '../shared/position-styles.js';
import {followSize} from '../shared/keep-clear.js';
import {speaker} from '../shared/messages.js';
import {styles} from './styles.js';

/**
 * Asks a visitor which kinds of cookies they allow, and lets them change their mind later.
 * Shows what the core hands it, and sends wishes back as calls: it knows no cookie, no gate and no service.
 *
 * Lit's templates without LitElement: everything it shows comes in one object and is drawn at once, so there is no
 * reactive property to pay 2.4 kB for.
 *
 * @tagname kelisim-banner
 * @attr {hidden | asking | preferences} data-state - What the visitor sees.
 * @csspart banner - The card with the question.
 * @csspart dialog - The preferences.
 * @csspart heading - The heading of either.
 * @csspart button - Every button with a label; none can be told from another.
 * @csspart switch - The switch of a category.
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
export class KelisimBannerElement extends HTMLElement implements StageHost {
  readonly #root: ShadowRoot = this.attachShadow({mode: 'open'});
  #stage: Stage | undefined;
  #view: View = 'hidden';
  #preferences: PreferencesLayer | undefined;
  #stopFollowing: (() => void) | undefined;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look + place + styles);
    this.#root.adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    // Whoever moves an element takes it out of the top layer.
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#stopFollowing?.();
    this.#preferences?.leave(this.#root);
  }

  /** Shows a state of things. Without any, nothing shows. */
  present(stage: Stage, view: View, preferences?: PreferencesLayer): void {
    this.#stage = stage;
    this.#view = view;
    this.#preferences = preferences;
    this.#draw();
  }

  #draw(): void {
    const stage = this.#stage;
    this.dataset.state = this.#view;
    this.#stopFollowing?.();
    if (!stage) return;
    const say = speaker(stage);
    const isOpen = this.#view === 'preferences';
    // The question stays behind the dialog while it is open, so that the focus can go back to its button.
    const isAsking = this.#view === 'asking' || (isOpen && stage.undecided.length > 0);
    const dialog = this.#preferences?.template({stage, say, isOpen, act: this.#act});
    render([dialog ?? nothing, isAsking ? region({stage, say, act: this.#act}) : nothing], this.#root);
    if (!this.isConnected) return;
    const card = this.#root.querySelector('section');
    // Above whatever the page stacks, without taking the focus. Older browsers rely on its z-index.
    if (card && 'showPopover' in card && !card.matches(':popover-open')) card.showPopover();
    this.#preferences?.settle(this.#root, isOpen);
    this.#stopFollowing = card ? followSize(card) : undefined;
  }

  readonly #act = (event: Event): void => {
    const stage = this.#stage;
    const root = event.currentTarget as HTMLElement;
    const source = root.localName === 'dialog' ? 'preferences' : 'banner';
    switch ((event.target as Element).closest<HTMLElement>('[data-action]')?.dataset.action) {
      case 'accept-all':
        return stage?.decide(true, source);
      case 'reject-all':
      case 'withdraw':
        return stage?.decide(false, source);
      case 'save':
        return stage?.decide(this.#preferences?.switches(root) ?? false, source);
      case 'preferences':
        return stage?.showPreferences();
      case 'close':
        return stage?.close();
    }
  };
}
