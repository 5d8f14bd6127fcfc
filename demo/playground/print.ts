// The code that does exactly what is chosen, in three spellings.
import {kebabCase, services} from './manifest.js';
import type {State} from './state.js';

/** What `createConsent()` or a JSON block would be given. Defaults are left out. */
export function optionsOf(state: State): Record<string, unknown> {
  const {options, categories, languages, texts} = state;
  const own = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
  const entries = services
    .filter(({name}) => name in state.services)
    .map(({name}) => withId(name, state.services[name]));
  // In the order in which a person would write them.
  const {controller = '', policyUrl = '', ...others} = options;
  const said = Object.entries({controller, policyUrl, ...others}).filter(([, value]) => value !== '');
  return {
    ...Object.fromEntries(said),
    ...(categories[0] && {categories}),
    ...(languages.length > 1 && {languages}),
    ...(entries[0] && {services: entries}),
    ...(Object.keys(own)[0] && {texts: own}),
  };
}

function withId(name: string, id = ''): string | {name: string; id: string} {
  return id ? {name, id} : name;
}

/** The look, as a style of the page. Empty if nothing is changed. */
export function printStyle({look}: State): string {
  const lines = Object.entries(look).map(([name, value]) => `    ${name}: ${value.replace(/[<>{};]/g, '')};\n`);
  return lines[0] ? `<style>\n  :root {\n${lines.join('')}  }\n</style>\n` : '';
}

/** The script tag. What attributes cannot say stands in a block before it. */
export function printTag(state: State): string {
  const {
    services: entries = [],
    texts,
    ...flat
  } = optionsOf(state) as Record<string, unknown> & {
    services?: readonly (string | {name: string; id: string})[];
  };
  const plain = entries.filter((entry) => typeof entry === 'string');
  const attributes = [
    `src="${attribute(state.folder)}kelisim.js"`,
    ...Object.entries(flat).map(([name, value]) => `data-${kebabCase(name)}="${attribute([value].flat().join(' '))}"`),
    ...entries.flatMap((entry) => (typeof entry === 'string' ? [] : [`data-${entry.name}="${attribute(entry.id)}"`])),
    ...(plain[0] ? [`data-services="${plain.join(' ')}"`] : []),
  ];
  const tag = `<script\n${attributes.map((each) => `  ${each}\n`).join('')}></script>\n`;
  return printStyle(state) + (texts ? block({texts}) : '') + tag;
}

/** Everything in JSON. */
export function printJson(state: State): string {
  return `${printStyle(state)}${block(optionsOf(state))}<script src="${attribute(state.folder)}kelisim.js"></script>\n`;
}

/** For an app that has the package. */
export function printModule(state: State): string {
  const options = JSON.stringify(optionsOf(state), undefined, 2).replace(/^(\s+)"(\w+)":/gm, '$1$2:');
  const style = printStyle(state)
    .replace(/<\/?style>\n/g, '')
    .replace(/^ {2}/gm, '');
  const css = style ? `/* In the app's CSS:\n${style}*/\n` : '';
  return `// npm install kelisim\n${css}import {createConsent} from 'kelisim';\n\ncreateConsent(${options});\n`;
}

function block(options: object): string {
  // The text ends where the tag would.
  const json = JSON.stringify(options, undefined, 2).replaceAll('<', '\\u003c');
  return `<script type="application/json" data-kelisim>\n${json}\n</script>\n`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
