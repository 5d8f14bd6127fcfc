import {html, nothing, type TemplateResult} from 'lit';
import type {Message} from '../../core/contract.js';
import type {ReadableRecord} from './lines.js';

/** What the buttons do. */
export interface Actions {
  copy(shown: Element, told: Element): unknown;
  print(): void;
  save(kind: 'txt' | 'json' | 'jsonld'): unknown;
}

/** Few pages show a record, so its look comes with it. The rest is that of the place it stands in. */
const KEEP_LINES = 'white-space:pre-line;overflow-wrap:anywhere;flex:1 1 12em;margin:0';
const LABEL = 'flex:none;inline-size:10em;min-inline-size:min-content;max-inline-size:none;overflow-wrap:normal';
const ROW = 'display:flex;flex-wrap:wrap;gap:0 16px;justify-content:flex-start;padding-block:4px';
const BUTTONS = 'display:flex;flex-wrap:wrap;gap:8px;margin-block:12px';

/** The record, and what a person can do with it. */
export function view(
  {title, lines, end}: ReadableRecord,
  {message, actions, isUnfolded}: {readonly message: Message; readonly actions: Actions; readonly isUnfolded: boolean},
): TemplateResult {
  const inside = (event: Event, selector: string): Element =>
    (event.currentTarget as Element).closest('[data-record]')?.querySelector(selector) as Element;
  const download = (kind: string): string => `${message('download')} (${kind})`;
  const button = (action: string, text: string | undefined, act: (event: Event) => unknown): TemplateResult =>
    html`<button type="button" part="button" data-do=${action} .style=${'padding-inline:16px'} @click=${act}>
      ${text}
    </button>`;
  return html`<div data-record role="group" aria-label=${title}>
    ${isUnfolded ? html`<p .style=${'margin-block-start:24px'}><b>${title}</b></p>` : nothing}
    <div class="record">
      <dl>
        ${lines.map(
          ({label, text}) =>
            html`<div .style=${ROW}>
              <dt .style=${LABEL}>${label}</dt>
              <dd .style=${KEEP_LINES}><bdi>${text}</bdi></dd>
            </div>`,
        )}
      </dl>
      <p>${end}</p>
    </div>
    <div .style=${BUTTONS}>
      ${button('copy', message('copy'), (event) => actions.copy(inside(event, '.record'), inside(event, '[role=status]')))}
      ${button('print', message('print'), () => actions.print())}
      ${button('save-text', download('TXT'), () => actions.save('txt'))}
      ${button('save-json', download('JSON'), () => actions.save('json'))}
      ${button('save-linked', download('JSON-LD'), () => actions.save('jsonld'))}
    </div>
    <p role="status"></p>
  </div>`;
}
