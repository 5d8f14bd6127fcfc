import {html, nothing, type TemplateResult} from 'lit';
import type {Service} from '../../consent/service.js';
import {storedThings, type StoredThing} from '../shared/stored-things.js';
import {accessTo, purposeOf} from '../shared/words-of-service.js';
import {linkTo} from './link-to.js';
import type {DeclarationState} from './state.js';
import type {Words} from './words.js';

/** Keys of the heads. */
const COLUMNS = ['service', 'provider', 'purpose', 'country', 'stores', 'duration'] as const;

/**
 * The services of a category, a group of rows for each, with a row for each thing it stores. Roles are written out,
 * since a table that is shown as blocks has none of its own.
 * @param category - its name; its heading names the table
 */
export function table(
  services: readonly Service[],
  state: DeclarationState,
  category: string,
): TemplateResult | typeof nothing {
  const {message} = state.words;
  if (!services[0]) return nothing;
  const heads = COLUMNS.map((key) => html`<th role="columnheader" scope="col" class=${key}>${message(key)}</th>`);
  return html`<table role="table" part="table" aria-labelledby="category-${category}">
    <thead role="rowgroup">
      <tr role="row">
        ${heads}
      </tr>
    </thead>
    ${services.map((service) => group(service, state, category))}
  </table>`;
}

function group(service: Service, state: DeclarationState, category: string): TemplateResult {
  const {words, config} = state;
  const {name, label = name, provider, country, policyUrl, retention, note} = service;
  const {message} = words;
  const [first, ...others] = storedThings(service);
  const span = others[0] ? others.length + 1 : undefined;
  const link = linkTo(policyUrl, message('policy'), `${message('policy')} – ${label}`);
  const access = accessTo(service, config.controller.name, message);
  const about = [purposeOf(service, message), access, note].filter(Boolean);
  const who = provider ? html`<bdi>${provider}</bdi>` : nothing;
  return html`<tbody role="rowgroup">
    <tr role="row">
      <th role="rowheader" scope="rowgroup" class="service" rowspan=${span ?? nothing}>
        ${note ? objection(service, state) : html`<bdi>${label}</bdi> ${ownState(service, state, category)}`}
      </th>
      ${cell('provider', words, {content: provider || link ? html`<div>${who}${link}</div>` : undefined, span})}
      ${cell('purpose', words, {content: about.length ? about.map((text) => html`<div>${text}</div>`) : undefined, span})}
      ${cell('country', words, {content: country && words.country(country), span})}
      ${storedCells(words, first ?? {duration: retention})}
    </tr>
    ${others.map(
      (entry) =>
        html`<tr role="row">
          ${storedCells(words, entry)}
        </tr>`,
    )}
  </tbody>`;
}

type Stored = Partial<Record<keyof StoredThing, string | undefined>>;

function storedCells(words: Words, {name, kind, duration}: Stored): readonly TemplateResult[] {
  return [
    cell('stores', words, {
      content: name && html`<bdi dir="ltr">${name}</bdi> <small lang="en" dir="ltr">${kind}</small>`,
    }),
    cell('duration', words, {content: duration && words.duration(duration)}),
  ];
}

/** A cell names its column, for the layout in which they stand below each other; an empty one does not show there. */
function cell(
  key: (typeof COLUMNS)[number],
  {message}: Words,
  {content, span}: {readonly content: unknown; readonly span?: number | undefined},
): TemplateResult {
  const label = content ? message(key) : nothing;
  return html`<td role="cell" class=${key} data-label=${label} rowspan=${span ?? nothing}>${content || nothing}</td>`;
}

/** The switch of a service that the law lets run before an answer: one click ends it. */
function objection({name, label = name}: Service, {object}: DeclarationState): TemplateResult {
  return html`<label>
    <bdi>${label}</bdi> <input type="checkbox" role="switch" name=${name} checked @change=${() => object(name)} />
  </label>`;
}

/** The state of a service, only if it differs from the category that it stands in. */
function ownState({name}: Service, {has, words}: DeclarationState, category: string): TemplateResult | typeof nothing {
  const isOn = has(name);
  if (category === 'necessary' || isOn === has(category)) return nothing;
  return html`<small>${words.message(isOn ? 'granted' : 'denied')}</small>`;
}
