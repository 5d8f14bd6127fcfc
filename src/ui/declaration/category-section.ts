import {html, nothing, type TemplateResult} from 'lit';
import type {Category} from '../../consent/category.js';
import {serves} from '../../consent/serves.js';
import type {Heading} from './heading.js';
import {ownService} from './own-service.js';
import type {DeclarationState} from './state.js';
import {table} from './table.js';

/** Services in a category from which on what nobody looks at is not laid out. */
const MANY = 30;

/** A category with its services. */
export function category(
  {name, label, description}: Category,
  state: DeclarationState,
  heading: Heading,
): TemplateResult {
  const {message} = state.words;
  const services = [ownService(state.config), ...state.services].filter((service) => serves(service, name));
  const id = `category-${name}`;
  const about = description ?? message(`${name}Text`);
  return html`<section class=${services.length > MANY ? 'many' : nothing}>
    ${heading(id, label ?? message(name) ?? name)} ${about ? html`<p>${about}</p>` : nothing}
    ${table(services, state, name)}
  </section>`;
}
