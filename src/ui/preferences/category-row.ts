import {html, nothing, render, type TemplateResult} from 'lit';
import type {Config} from '../../config/config.js';
import type {Category} from '../../consent/category.js';
import {serves} from '../../consent/serves.js';
import type {Service} from '../../consent/service.js';
import type {BannerState, Message} from '../../core/contract.js';
import {refusalOf} from '../shared/refusal.js';
import type {Draft, IsOn} from './draft.js';
import {serviceList} from './service-list.js';

/** What a category is drawn from. */
export interface CategoryOptions {
  readonly state: BannerState;
  readonly message: Message;
  readonly draft: Draft;
  /** Whether the stored choice does not know a category, or somebody who gets its data. */
  readonly isNew: (category: string) => boolean;
}

/** A category with its switch and, behind a fold, its services with theirs. */
export function category(
  {name, label, description}: Category,
  {state, message, draft, isNew}: CategoryOptions,
): TemplateResult {
  const {config} = state;
  const isNecessary = name === 'necessary';
  const isRefused = isRefusedBy(config, name);
  const mark = isNecessary ? 'alwaysOn' : isNew(name) && 'isNew';
  const services = state.services.filter((service) => serves(service, name));

  // Hundreds of services are cheap until somebody looks at them.
  const unfold = ({target}: Event): void => {
    const fold = target as HTMLDetailsElement;
    if (!fold.open) return;
    const switches = {
      has: (service: Service) => draft.has(service, switchesAround(fold)),
      set: (service: string, isOn: boolean) => {
        draft.set(service, isOn);
        // One that serves several categories stands in each.
        for (const twin of switchesOf(fold)) if (twin.name === service) twin.checked = isOn;
      },
      isFixed: (service: string) => isNecessary || isRefused || isRefusedBy(config, service),
    };
    render(
      serviceList(services, {lang: state.lang, message, switches, owner: config.controller.name}),
      fold.lastElementChild as HTMLElement,
    );
  };
  const turn = ({target}: Event): void => {
    const input = target as HTMLInputElement;
    draft.follow(services, input.checked);
    for (const each of switchesOf(input)) {
      const service = services.find((one) => one.name === each.name);
      if (service) each.checked = draft.has(service, switchesAround(input));
    }
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
    <p id="about-${name}">${description ?? message(`${name}Text`)} ${refusalOf(name, config, message)}</p>
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

/** The switches of services in the dialog that an element is in. */
function switchesOf(element: Element): HTMLInputElement[] {
  return [...(element.closest('dialog')?.querySelectorAll<HTMLInputElement>('li input') ?? [])];
}

/** Tells which categories are switched on in that dialog. */
function switchesAround(element: Element): IsOn {
  const switches = [...(element.closest('dialog')?.querySelectorAll<HTMLInputElement>('label > input') ?? [])];
  return (wanted) => switches.some(({name, checked}) => name === wanted && checked);
}

/** Whether something is refused for the visitor, whatever the visitor says. */
function isRefusedBy({isYoung, refused}: Config, name: string): boolean {
  return isYoung || refused.includes(name);
}
