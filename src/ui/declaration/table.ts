import type {Service} from '../../consent/service.js';
import type {Core} from '../../core/contract.js';
import {listed, nameOf} from '../shared/stored-name.js';
import type {Drawing} from './drawing.js';
import {linkTo, make, nameIn, write} from './make.js';
import type {Words} from './words.js';

/** Keys of the heads. */
const COLUMNS = ['service', 'provider', 'purpose', 'country', 'stores', 'duration'] as const;

/**
 * The services of a category, a group of rows for each, with a row for each thing it stores (REQUIREMENTS L15). Roles
 * are written out, since a table that is shown as blocks has none of its own.
 * @param options.id - of the heading that names it
 */
export function table(
  services: readonly Service[],
  {consent}: Core,
  {words, id}: {readonly words: Words; readonly id: string},
): Drawing {
  if (!services[0]) return {nodes: [], follow() {}};
  const {say} = words;
  const heads = COLUMNS.map((key) => make('th', {role: 'columnheader', scope: 'col', class: key}, say(key)));
  const states = services.map((service) => ({service, state: make('small')}));
  const groups = states.map(({service, state}) => make('tbody', {role: 'rowgroup'}, ...rows(service, state, words)));
  const head = make('thead', {role: 'rowgroup'}, make('tr', {role: 'row'}, ...heads));
  return {
    nodes: [make('table', {role: 'table', part: 'table', 'aria-labelledby': id}, head, ...groups)],
    follow() {
      for (const {service, state} of states) {
        const isOn = consent.has(service.name);
        // Only where it is not that of its category.
        const isOwn = service.category !== 'necessary' && isOn !== consent.has(service.category);
        write(state, isOwn ? say(isOn ? 'granted' : 'denied') : '');
      }
    },
  };
}

function rows(
  service: Service,
  state: HTMLElement,
  {say, country: countryOf, duration}: Words,
): readonly HTMLElement[] {
  const {name, label = name, provider, purpose, country, policyUrl, retention} = service;
  const stored = [service.cookies, service.storage, service.databases].flatMap((entries) => listed(entries));
  const [first = [], ...others] = stored.map((entry) => [nameOf(entry), entry.duration ?? retention ?? '–']);
  const rowspan = others[0] ? others.length + 1 : undefined;
  const link = linkTo(policyUrl, say('policy'), `${say('policy')} – ${label}`);

  function cell(key: (typeof COLUMNS)[number], content: Node | string | undefined, span?: number): HTMLElement {
    return make('td', {role: 'cell', class: key, 'data-label': say(key), rowspan: span}, content);
  }

  function storedIn([stores, kept = retention]: readonly string[]): readonly HTMLElement[] {
    const exact = stores && make('bdi', {dir: 'ltr'}, stores);
    return [cell('stores', exact), cell('duration', kept && duration(kept))];
  }

  return [
    make(
      'tr',
      {role: 'row'},
      make('th', {role: 'rowheader', scope: 'rowgroup', class: 'service', rowspan}, nameIn(label), state),
      cell('provider', provider || link ? make('div', {}, nameIn(provider), link) : undefined, rowspan),
      cell('purpose', purpose && (say(purpose) ?? purpose), rowspan),
      cell('country', country && countryOf(country), rowspan),
      ...storedIn(first),
    ),
    ...others.map((other) => make('tr', {role: 'row'}, ...storedIn(other))),
  ];
}
