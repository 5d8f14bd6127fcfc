import {LitElement, html, nothing} from 'lit';
import type {CSSResult, PropertyDeclarations, TemplateResult} from 'lit';
import type {Stage, StageHost, View} from '../../stage.js';
import {preferencesStyles} from './preferences-styles.js';
import {preferences, readSwitches} from './preferences.js';
import {region} from './region.js';
import {followSize} from './region-size.js';
import {speaker} from './speaker.js';
import {styles} from './styles.js';
import {openDialog, raise} from './top-layer.js';

/**
 * Asks a visitor which kinds of cookies they allow, and lets them change their mind later.
 * Shows what the core hands it, and sends wishes back as calls: it knows no cookie, no gate and no service.
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
 * @cssprop [--kelisim-border=#e2e5ea] - Hairlines.
 * @cssprop [--kelisim-radius=16px] - Corners of card and dialog; buttons take half of it.
 * @cssprop [--kelisim-font=system-ui, sans-serif] - Font family.
 * @cssprop [--kelisim-shadow] - Shadow of card and dialog.
 * @cssprop [--kelisim-width] - Greatest width of the card.
 */
export class KelisimBannerElement extends LitElement implements StageHost {
  static override readonly styles: CSSResult[] = [styles, preferencesStyles];
  static override readonly properties: PropertyDeclarations = {
    stage: {attribute: false},
    view: {attribute: 'data-state', reflect: true},
  };

  /** What the core hands over. Without it nothing shows. */
  declare stage: Stage | undefined;
  /** What the visitor sees. */
  declare view: View;

  #stopFollowing: (() => void) | undefined;

  constructor() {
    super();
    this.view = 'hidden';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Whoever moves an element takes it out of the top layer.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopFollowing?.();
    // It is no longer modal, yet would say it is open.
    this.renderRoot.querySelector('dialog')?.removeAttribute('open');
  }

  protected override render(): TemplateResult | typeof nothing {
    const {stage, view} = this;
    if (!stage) return nothing;
    const say = speaker(stage);
    const open = view === 'preferences';
    // The question stays behind the dialog while it is open, so that the focus can go back to its button.
    const asking = view === 'asking' || (open && !stage.decided);
    return html`${preferences({stage, say, open, act: this.#act, closed: this.#closed})}${
      asking ? region({stage, say, act: this.#act}) : nothing
    }`;
  }

  protected override updated(): void {
    this.#stopFollowing?.();
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || !this.isConnected) return;
    const card = this.renderRoot.querySelector('section');
    if (card) raise(card);
    if (this.view === 'preferences') openDialog(dialog);
    // The browser gives the focus back to the opener.
    else dialog.close();
    this.#stopFollowing = card ? followSize(card) : undefined;
  }

  readonly #act = (event: Event): void => {
    const {stage} = this;
    const root = event.currentTarget as HTMLElement;
    const source = root.localName === 'dialog' ? 'preferences' : 'banner';
    switch ((event.target as Element).closest<HTMLElement>('[data-action]')?.dataset.action) {
      case 'accept-all':
        return stage?.acceptAll(source);
      case 'reject-all':
      case 'withdraw':
        return stage?.rejectAll(source);
      case 'save':
        return stage?.save(readSwitches(root), source);
      case 'preferences':
        return stage?.showPreferences();
      case 'close':
        return stage?.close();
    }
  };

  /** Esc, or a dialog that found no room to show. */
  readonly #closed = (event: Event): void => {
    if (this.view === 'preferences' && !(event.target as HTMLDialogElement).open) this.stage?.close();
  };
}
