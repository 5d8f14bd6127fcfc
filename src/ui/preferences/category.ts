import {html, nothing, render} from '../shared/lit.js';
import type {TemplateResult} from 'lit/html.js';
import type {Category} from '../../consent/category.js';
import type {Stage} from '../../core/contract.js';
import type {Say} from '../shared/messages.js';
import type {Draft} from './draft.js';
import {serviceList} from './service-list.js';

/** A category with its switch and, behind a fold, its services with theirs. */
export function category(
  {name, label, description}: Category,
  {stage, say, draft}: {readonly stage: Stage; readonly say: Say; readonly draft: Draft},
): TemplateResult {
  const {config, undecided} = stage;
  const isNecessary = name === 'necessary';
  const isRefused = config.refused === name;
  const isNew = undecided.includes(name) && undecided.length < config.categories.length;
  const mark = isNecessary ? 'alwaysOn' : isNew && 'isNew';
  const services = config.services.filter((service) => service.category === name);

  // Hundreds of services are cheap until somebody looks at them.
  const unfold = ({target}: Event): void => {
    const fold = target as HTMLDetailsElement;
    if (!fold.open) return;
    const isOn = switchIn(fold).checked;
    const switches = {
      has: (service: string) => draft.has(service, isOn),
      set: draft.set,
      isFixed: isNecessary || isRefused,
    };
    render(serviceList(services, {stage, say, switches}), fold.lastElementChild as HTMLElement);
  };
  const turn = ({target}: Event): void => {
    const {checked, closest} = target as HTMLInputElement;
    draft.follow(services.map((service) => service.name));
    const list = closest.call(target, '.category')?.querySelectorAll<HTMLInputElement>('li input') ?? [];
    for (const input of list) input.checked = checked;
  };
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
        @change=${turn}
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

function switchIn(fold: Element): HTMLInputElement {
  return fold.parentElement?.querySelector('input') as HTMLInputElement;
}
