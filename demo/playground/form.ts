// The form. Each control says what it wants to be, and the page draws everything anew.
import {html, nothing, type TemplateResult} from 'lit';
import type {Labels} from './labels.js';
import {
  categories,
  choices,
  languages,
  properties,
  services,
  written,
  type BuiltIn,
  type Choice,
  type Field,
} from './manifest.js';
import {OWN_TEXTS, type State} from './state.js';

export interface FormState {
  readonly state: State;
  readonly labels: Labels;
  /** What is wrong with the ids, by service. */
  readonly mistakes: Readonly<Record<string, string | undefined>>;
  /** What somebody looks for among the services. */
  readonly wanted: string;
  change(more: Partial<State>): void;
  find(wanted: string): void;
}

/** Options by the group that they stand in; all others are under "everything else". */
const GROUPS: Readonly<Record<'site' | 'look' | 'law', readonly string[]>> = {
  site: ['controller', 'policyUrl'],
  look: ['position', 'look', 'theme', 'settingsButton'],
  law: ['mode', 'region', 'expires', 'revision', 'consentUrl', 'policyVersion', 'policyDate', 'underAge'],
};

const COLOR = /^#[\da-f]{3,6}$/i;

export function drawForm(form: FormState): TemplateResult {
  const {labels, state} = form;
  const {groups} = labels;
  const grouped = Object.values(GROUPS).flat();
  const others = [...choices, ...written].map(({name}) => name).filter((name) => !grouped.includes(name));
  return html`<form @submit=${(event: Event) => event.preventDefault()}>
    ${group(groups.site, true, html`${GROUPS.site.map((name) => option(name, form))} ${ownTexts(form)}`)}
    ${group(groups.services, true, serviceList(form), labels.chosen(Object.keys(state.services).length))}
    ${group(groups.languages, true, languageList(form))}
    ${group(groups.look, true, html`${GROUPS.look.map((name) => option(name, form))} ${propertyList(form)}`)}
    ${group(groups.law, false, html`${GROUPS.law.map((name) => option(name, form))}`)}
    ${group(groups.more, false, html`${categoryList(form)} ${others.map((name) => option(name, form))} ${folder(form)}`)}
  </form>`;
}

function group(title: string, isOpen: boolean, content: TemplateResult, note = ''): TemplateResult {
  return html`<details ?open=${isOpen}>
    <summary>
      <h2>${title}</h2>
      ${note ? html`<span class="note">${note}</span>` : nothing}
    </summary>
    <div class="fields">${content}</div>
  </details>`;
}

function option(name: string, form: FormState): TemplateResult | typeof nothing {
  const choice = choices.find((each) => each.name === name);
  const field = written.find((each) => each.name === name);
  if (choice) return select(choice, form);
  return field ? input(field, form) : nothing;
}

function select({name, values}: Choice, form: FormState): TemplateResult {
  const {labels, state} = form;
  const chosen = state.options[name] ?? values[0];
  return html`<label class="field"
    ><span>${labels.options[name] ?? name}</span>
    <select
      name=${name}
      @change=${(event: Event) => setOption(form, name, valueOf(event) === values[0] ? '' : valueOf(event))}
    >
      ${values.map(
        (value, index) =>
          html`<option value=${value} .selected=${value === chosen}>
            ${value}${index === 0 ? ` (${labels.usual})` : ''}
          </option>`,
      )}
    </select></label
  >`;
}

function input({name, rule}: Field, form: FormState): TemplateResult {
  const {labels, state} = form;
  const value = state.options[name] ?? '';
  const isWrong = value !== '' && rule !== undefined && !rule.pattern.test(value);
  return textField({
    name,
    label: labels.options[name] ?? name,
    value,
    mistake: isWrong ? labels.wrong(rule.words) : undefined,
    write: (text) => setOption(form, name, text),
  });
}

interface TextField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly mistake?: string | undefined;
  write(text: string): void;
}

function textField({name, label, value, mistake, write}: TextField): TemplateResult {
  const id = `wrong-${name}`;
  return html`<label class="field"
      ><span>${label}</span>
      <input
        name=${name}
        .value=${value}
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${mistake ? 'true' : 'false'}
        aria-describedby=${mistake ? id : nothing}
        @input=${(event: Event) => write(valueOf(event))}
    /></label>
    ${mistake ? html`<p class="mistake" id=${id}>${mistake}</p>` : nothing}`;
}

function ownTexts(form: FormState): TemplateResult[] {
  const {labels, state} = form;
  return OWN_TEXTS.map((key) =>
    textField({
      name: `text-${key}`,
      label: labels.texts[key] ?? key,
      value: state.texts[key] ?? '',
      write: (text) => form.change({texts: set(state.texts, key, text)}),
    }),
  );
}

function serviceList(form: FormState): TemplateResult {
  const {labels, wanted} = form;
  const found = services.filter(({label, name}) => `${label} ${name}`.toLowerCase().includes(wanted.toLowerCase()));
  return html`<label class="field"
      ><span>${labels.find}</span>
      <input type="search" name="find" .value=${wanted} @input=${(event: Event) => form.find(valueOf(event))}
    /></label>
    ${categories.map((category) => {
      const own = found.filter((service) => service.category === category);
      return own[0]
        ? html`<fieldset>
            <legend>${labels.category[category] ?? category}</legend>
            <div class="chips">${own.map((service) => serviceChip(service, form))}</div>
          </fieldset>`
        : nothing;
    })}
    ${services.filter(({name, isEmbed}) => name in form.state.services && !isEmbed).map((service) => idField(service, form))}`;
}

function serviceChip({name, label}: BuiltIn, {state, change}: FormState): TemplateResult {
  const isChosen = name in state.services;
  const toggle = (): void => {
    const {[name]: _, ...others} = state.services;
    change({services: isChosen ? others : {...state.services, [name]: ''}});
  };
  return chip(name, label, isChosen, toggle);
}

function chip(name: string, label: string, isChosen: boolean, toggle: () => void): TemplateResult {
  return html`<label class="chip"
    ><input type="checkbox" name=${name} .checked=${isChosen} @change=${toggle} />${label}</label
  >`;
}

function idField({name, label}: BuiltIn, form: FormState): TemplateResult {
  const {state, labels, mistakes} = form;
  return textField({
    name: `id-${name}`,
    label: labels.id(label),
    value: state.services[name] ?? '',
    mistake: mistakes[name],
    write: (id) => form.change({services: {...state.services, [name]: id.trim()}}),
  });
}

function languageList({labels, state, change}: FormState): TemplateResult {
  const toggle = (tag: string): void =>
    change({
      languages: state.languages.includes(tag)
        ? state.languages.filter((each) => each !== tag)
        : [...state.languages, tag],
    });
  return html`<label class="field"
      ><span>${labels.page}</span>
      <select name="page" @change=${(event: Event) => change({lang: valueOf(event)})}>
        ${languages.map(([tag, name]) => html`<option value=${tag} .selected=${tag === state.lang}>${name} (${tag})</option>`)}
      </select></label
    >
    <fieldset>
      <legend>${labels.offered}</legend>
      <p class="hint">${labels.offeredHint}</p>
      <div class="chips scroll" tabindex="0" role="group" aria-label=${labels.offered}>
        ${languages.map(([tag, name]) => chip(`language-${tag}`, name, state.languages.includes(tag), () => toggle(tag)))}
      </div>
    </fieldset>`;
}

function categoryList({labels, state, change}: FormState): TemplateResult {
  const toggle = (name: string): void =>
    change({categories: categories.filter((each) => state.categories.includes(each) !== (each === name))});
  return html`<fieldset>
    <legend>${labels.categories}</legend>
    <p class="hint">${labels.categoriesHint}</p>
    <div class="chips">
      ${categories.map((name) => chip(`category-${name}`, labels.category[name] ?? name, state.categories.includes(name), () => toggle(name)))}
    </div>
  </fieldset>`;
}

function propertyList({state, change}: FormState): TemplateResult {
  return html`<div class="properties">
    ${properties.map(({name, value}) => {
      const own = state.look[name] ?? value;
      const isColor = COLOR.test(value);
      const to = (text: string): void => change({look: set(state.look, name, text === value ? '' : text)});
      return html`<label class="field"
        ><span><code>${name}</code></span>
        <input
          name=${name}
          type=${isColor ? 'color' : 'text'}
          .value=${isColor ? longColor(own) : own}
          @input=${(event: Event) => to(valueOf(event))}
      /></label>`;
    })}
  </div>`;
}

/** What the browser's own control takes: six digits. */
function longColor(color: string): string {
  return color.length === 4 ? `#${color.slice(1).replace(/./g, '$&$&')}` : color;
}

function folder({labels, state, change}: FormState): TemplateResult {
  const tidy = (text: string): string => `${text.replace(/\/*$/, '')}/`;
  return textField({
    name: 'folder',
    label: labels.folder,
    value: state.folder,
    write: (text) => change({folder: tidy(text)}),
  });
}

function setOption({state, change}: FormState, name: string, value: string): void {
  change({options: set(state.options, name, value)});
}

/** Without what is empty. */
function set(map: Readonly<Record<string, string>>, name: string, value: string): Record<string, string> {
  const {[name]: _, ...others} = map;
  return value === '' ? others : {...others, [name]: value};
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
