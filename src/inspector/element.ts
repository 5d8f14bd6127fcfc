import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type {Kelisim} from '../core/kelisim.js';
import {page} from '../dom/page.js';
import {findSections} from './find-sections.js';
import {lookAt, type Inspected} from './inspected.js';
import type {Words} from './inspector-words.js';
import {startRecorder, type Recorder} from './recorder.js';
import type {Section} from './section.js';
import {styles} from './styles.js';
import {textReport} from './text-report.js';
import {wordsFor} from './words-for.js';

export const TAG = 'kelisim-inspector';

/** Milliseconds until what changed in the page is looked at. */
const UNTIL_QUIET = 250;

/** Milliseconds after which the page is looked at though nothing told of a change: storage and shadow roots do not. */
const AT_LATEST = 2000;

/** How long "Copied" stands on the button, in milliseconds. */
const SAID_FOR = 2500;

/**
 * Shows the site's developer what the library holds, has released and knows on this page. Only the library makes it.
 * Everything in it is text: nothing that a page has written is drawn.
 */
export class KelisimInspectorElement extends LitElement {
  static override readonly styles: CSSResult = styles;
  static override readonly properties: PropertyDeclarations = {
    kelisim: {attribute: false},
    words: {state: true},
    sections: {state: true},
    said: {state: true},
    isAtStart: {state: true},
  };

  /** The library that is looked at. */
  declare kelisim: Kelisim | undefined;
  declare words: Words;
  declare sections: readonly Section[];
  /** What the copy button says. */
  declare said: string | undefined;
  /** Whether the panel is on the side where lines begin. */
  declare isAtStart: boolean;

  #recorder: Recorder | undefined;
  #inspected: Inspected | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #cameFrom: Element | null = null;

  constructor() {
    super();
    this.words = wordsFor(page.documentElement.lang || navigator.language);
    this.sections = [];
    this.said = undefined;
    this.isAtStart = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#cameFrom = page.activeElement;
    this.#recorder = startRecorder(this.#lookSoon);
    void this.#look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#recorder?.end();
    clearTimeout(this.#timer);
  }

  override focus(options?: FocusOptions): void {
    this.shadowRoot?.querySelector('h2')?.focus(options);
  }

  protected override render(): TemplateResult {
    const {words, sections} = this;
    const problems = sections.flatMap(({rows}) => rows).filter(({tone}) => tone === 'bad').length;
    return html`<section
      aria-label=${words.title}
      lang=${words.lang}
      ?data-start=${this.isAtStart}
      @keydown=${this.#closeByKey}
    >
      <header>
        <h2 tabindex="-1">${words.title}</h2>
        <p class="version">${this.kelisim?.version}</p>
        <button type="button" data-action="close" aria-label=${words.close} title=${words.close} @click=${this.#close}>
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" /></svg>
        </button>
      </header>
      <div class="tools">
        <button type="button" data-action="copy" @click=${this.#copy}>${this.said ?? words.copy}</button>
        <button type="button" data-action="ask" @click=${this.#ask}>${words.ask}</button>
        <button type="button" data-action="side" @click=${this.#changeSide}>${words.otherSide}</button>
        <button type="button" data-action="language" @click=${this.#changeLanguage}>
          <span lang=${words.lang === 'ru' ? 'en' : 'ru'}>${words.otherLanguage}</span>
        </button>
      </div>
      <p class="summary" role="status" data-tone=${problems > 0 ? 'bad' : 'good'}>${words.summary(problems)}</p>
      <div class="sections">${sections.map((section) => this.#section(section))}</div>
    </section>`;
  }

  protected override firstUpdated(_: PropertyValues): void {
    this.focus({preventScroll: true});
  }

  #section({id, title, columns, rows, notes}: Section): TemplateResult {
    const marked = rows.filter(({tone}) => tone === 'bad').length;
    return html`<details data-section=${id} open>
      <summary>
        <h3>${title}</h3>
        <span class="count">${rows.length}</span>
        ${marked > 0 ? html`<span class="marked">${this.words.summary(marked)}</span>` : nothing}
      </summary>
      ${rows.length > 0 ? this.#table(title, columns, rows) : nothing} ${notes.map((note) => html`<p>${note}</p>`)}
    </details>`;
  }

  #table(title: string, columns: Section['columns'], rows: Section['rows']): TemplateResult {
    return html`<table aria-label=${title}>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({cells, tone}) =>
            html`<tr data-tone=${tone}>
              ${cells.map(
                (cell, index) =>
                  html`<td>
                    ${
                      index === 0 && tone === 'bad'
                        ? html`<span class="mark" role="img" aria-label=${this.words.toLookAt}>!</span> `
                        : nothing
                    }${cell}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  readonly #lookSoon = (): void => this.#lookIn(UNTIL_QUIET);

  #lookIn(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), wait);
  }

  async #look(): Promise<void> {
    const {kelisim, words} = this;
    if (!kelisim || !this.#recorder) return;
    const inspected = await lookAt(kelisim, this.#recorder, words);
    this.sections = await findSections(inspected);
    this.#inspected = inspected;
    if (this.isConnected) this.#lookIn(AT_LATEST);
  }

  readonly #ask = (): void => this.kelisim?.show();

  readonly #changeSide = (): void => {
    this.isAtStart = !this.isAtStart;
  };

  readonly #changeLanguage = (): void => {
    this.words = wordsFor(this.words.lang === 'ru' ? 'en' : 'ru');
    void this.#look();
  };

  readonly #copy = async (): Promise<void> => {
    await this.#look();
    const report = this.#inspected ? textReport(this.#inspected, this.sections) : '';
    try {
      await navigator.clipboard.writeText(report);
      this.said = this.words.copied;
    } catch {
      // Plain http, or a policy of the page: whoever debugs has the console open.
      console.info(report);
      this.said = this.words.notCopied;
    }
    setTimeout(() => (this.said = undefined), SAID_FOR);
  };

  readonly #closeByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close();
  };

  readonly #close = (): void => {
    this.remove();
    if (this.#cameFrom instanceof HTMLElement) this.#cameFrom.focus();
  };
}
