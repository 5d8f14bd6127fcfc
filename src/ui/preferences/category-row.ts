import {html, nothing, render, type TemplateResult} from 'lit';
import type {Category} from '../../consent/category.js';
import type {BannerState, Message} from '../../core/contract.js';
import type {Draft} from './draft.js';
import {serviceList} from './service-list.js';

/** What a category is drawn from. */
export interface CategoryOptions {
  readonly state: BannerState;
  readonly message: Message;
  readonly draft: Draft;
}

/** A category with its switch and, behind a fold, its services with theirs. */
export function category(
  {name, label, description}: Category,
  {state, message, draft}: CategoryOptions,
): TemplateResult {
  const {config, undecided} = state;
  const isNecessary = name === 'necessary';
  const isRefused = config.refused === name;
  const isNew = undecided.includes(name) && undecided.length < config.categories.length;
  const mark = isNecessary ? 'alwaysOn' : isNew && 'isNew';
  const services = state.services.filter((service) => service.category === name);

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
    render(
      serviceList(services, {lang: state.lang, message, switches, owner: config.controller.name}),
      fold.lastElementChild as HTMLElement,
    );
  };
  const turn = ({target}: Event): void => {
    const {checked, closest} = target as HTMLInputElement;
    draft.follow(services.map((service) => service.name));
    const list = closest.call(target, '.category')?.querySelectorAll<HTMLInputElement>('li input') ?? [];
    for (const input of list) input.checked = checked;
  };
  return html`<div class="category">
    <label>
      <span>${label ?? message(name) ?? name} ${mark ? html`<small>${message(mark)}</small>` : nothing}</span>
      <input
        part="switch"
        type="checkbox"
        role="switch"
        name=${name}
        aria-describedby="about-${name}"
        ?checked=${isNecessary || state.has(name)}
        ?disabled=${isNecessary || isRefused}
        @change=${turn}
      />
    </label>
    <p id="about-${name}">${description ?? message(`${name}Text`)} ${isRefused ? message('gpc') : nothing}</p>
    ${
      services.length
        ? html`<details @toggle=${unfold}>
            <summary>${message('list')} (${services.length})</summary>
            <ul></ul>
          </details>`
        : nothing
    }
  </div>`;
}

function switchIn(fold: Element): HTMLInputElement {
  return fold.parentElement?.querySelector('input') as HTMLInputElement;
}
