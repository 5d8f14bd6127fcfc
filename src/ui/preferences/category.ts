import {html, nothing, render} from '../lit.js';
import type {TemplateResult} from 'lit/html.js';
import type {Category} from '../../consent/category.js';
import type {Stage} from '../../stage.js';
import {serviceList} from './service-list.js';
import type {Say} from '../banner/speaker.js';

/** A category with its switch and, behind a fold, its services. */
export function category({name, label, description}: Category, stage: Stage, say: Say): TemplateResult {
  const {config, undecided} = stage;
  const isNecessary = name === 'necessary';
  const isRefused = config.refused === name;
  const isNew = undecided.includes(name) && undecided.length < config.categories.length;
  const mark = isNecessary ? 'alwaysOn' : isNew && 'isNew';
  const services = config.services.filter((service) => service.category === name);
  // Hundreds of services are cheap until somebody looks at them.
  const unfold = ({target}: Event): unknown =>
    render(serviceList(services, stage, say), (target as Element).lastElementChild as HTMLElement);
  return html`<div class="category">
    <label>
      <span>${label ?? say(name) ?? name} ${mark ? html`<small>${say(mark)}</small>` : nothing}</span>
      <input
        part="switch"
        type="checkbox"
        role="switch"
        name=${name}
        aria-describedby="about-${name}"
        ?checked=${isNecessary || stage.has(name)}
        ?disabled=${isNecessary || isRefused}
      />
    </label>
    <p id="about-${name}">${description ?? say(`${name}Text`)} ${isRefused ? say('gpc') : nothing}</p>
    ${
      services.length
        ? html`<details @toggle=${unfold}>
            <summary>${say('list')} (${services.length})</summary>
            <ul></ul>
          </details>`
        : nothing
    }
  </div>`;
}
