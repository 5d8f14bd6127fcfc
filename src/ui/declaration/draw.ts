import {page} from '../../dom/page.js';
import type {Category} from '../../consent/category.js';
import type {Core} from '../../core/contract.js';
import {directionOf} from '../shared/intl.js';
import {choice} from './choice.js';
import {controller} from './controller.js';
import type {Drawing, Heading} from './drawing.js';
import {make} from './make.js';
import {ownService} from './own-service.js';
import {styles} from './styles.js';
import {table} from './table.js';
import type {Words} from './words.js';

/** Services in a category from which on what nobody looks at is not laid out. */
const MANY = 30;

/**
 * Draws the whole list into an element.
 * @returns a function that brings the choice up to date
 */
export function draw(host: Element, core: Core, words: Words): () => void {
  const root = host.shadowRoot ?? host.attachShadow({mode: 'open'});
  const [level = 3] = /^[2-6]$/.exec(host.getAttribute('heading-level') ?? '') ?? [];
  const heading: Heading = (id, text) => make(`h${level}`, {id, part: 'heading'}, text);
  // The same one again, if there is one: the preferences give the focus back to whoever opened them.
  const button = root.querySelector('button') ?? page.createElement('button');
  const hadFocus = root.activeElement === button;
  const drawings = [choice(core, words, {heading, button}), ...categories(core, words, heading)];

  const {lang} = words;
  const content = [...controller(core.config, words), ...drawings.flatMap(({nodes}) => nodes)];
  root.replaceChildren(make('div', {lang, dir: directionOf(lang)}, ...content));
  if (hadFocus) button.focus({preventScroll: true});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  return () => drawings.forEach(({follow}) => follow());
}

/** Shows again what the page itself has written into the element. */
export function clear({shadowRoot}: Element): void {
  shadowRoot?.replaceChildren(page.createElement('slot'));
}

function categories(core: Core, words: Words, heading: Heading): readonly Drawing[] {
  const {config} = core;
  const {say} = words;
  const services = [ownService(config), ...config.services];
  const all: readonly Category[] = [{name: 'necessary'}, ...config.categories];
  return all.map(({name, label, description}) => {
    const id = `category-${name}`;
    const inside = services.filter(({category}) => category === name);
    const {nodes, follow} = table(inside, core, {words, id});
    const about = description ?? say(`${name}Text`);
    const section = make(
      'section',
      {class: inside.length > MANY ? 'many' : undefined},
      heading(id, label ?? say(name) ?? name),
      about && make('p', {}, about),
      ...nodes,
    );
    return {nodes: [section], follow};
  });
}
