// What there is to choose from. All of it comes from the library's own tables: nothing is listed here a second time.
import {OPTIONS, type OptionRule} from '../../src/checks/option-table.js';
import {VENDORS} from '../../src/checks/vendor-table.js';
import {camelCase, kebabCase} from '../../src/config/option-name.js';
import {EMBEDS} from '../../src/config/service-settings.js';
import {DEFAULT_CATEGORIES} from '../../src/consent/category.js';
import type {Facts} from '../../src/consent/service.js';
import {CATALOGUE, serviceNames, type ServiceName} from '../../src/services/catalogue.js';
import {SERVICE_LOADERS} from '../../src/services/service-loaders.js';
import {NAMES} from '../../src/ui/languages/names.js';

/** `dist/custom-elements.json`, which the build puts here. */
declare const ELEMENTS: {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName: string;
      readonly cssProperties?: readonly {readonly name: string; readonly default?: string}[];
    }[];
  }[];
};

/** An option whose value is one of a few. */
export interface Choice {
  readonly name: string;
  /** The first is the default. */
  readonly values: readonly string[];
}

/** An option whose value is written. */
export interface Field {
  readonly name: string;
  readonly rule: OptionRule | undefined;
}

export interface BuiltIn {
  readonly name: ServiceName;
  readonly label: string;
  readonly category: string;
  /** Frames have no id. */
  readonly isEmbed: boolean;
}

/** What has a control of its own, or belongs to a server rather than to a form. */
const ELSEWHERE = ['categories', 'services', 'texts', 'lang', 'languages', 'disclosure', 'locales', 'base', 'gpc'];

const fields = [...OPTIONS].filter(([name]) => !ELSEWHERE.includes(name)).map(([name, rule]) => ({name, rule}));

export const choices: readonly Choice[] = fields.flatMap(({name, rule}) => {
  const values = valuesOf(rule);
  return values[0] ? [{name, values}] : [];
});

export const written: readonly Field[] = fields.filter(({rule}) => !valuesOf(rule)[0]);

export const categories: readonly string[] = DEFAULT_CATEGORIES.split(' ');

export const services: readonly BuiltIn[] = serviceNames().map((name) => ({
  name: name as ServiceName,
  label: VENDORS.find(({service}) => service === name)?.label ?? name,
  category:
    Object.entries(CATALOGUE)
      .find(([, names]) => names.split(' ').includes(name))?.[0]
      .split(' ')[0] ?? '',
  isEmbed: EMBEDS.some((each) => each === name),
}));

export const languages: readonly (readonly [tag: string, name: string])[] = Object.entries(NAMES);

/** The colours and sizes of the card, as `dist/custom-elements.json` has them, with a default. */
export const properties: readonly {readonly name: string; readonly value: string}[] = ELEMENTS.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName === 'kelisim-banner')
  .flatMap(({cssProperties}) => cssProperties ?? [])
  .flatMap((property) => (property.default === undefined ? [] : [{name: property.name, value: property.default}]));

/** What is wrong with an id, in the library's own words; `undefined` for a right one, and for none. */
export async function mistakeIn(name: ServiceName, id: string): Promise<string | undefined> {
  if (!id) return undefined;
  return (await factsOf(name)).findMistake?.({name, id, category: ''});
}

async function factsOf(name: ServiceName): Promise<Facts> {
  return (await SERVICE_LOADERS[name]()).default;
}

/** A rule that says "one of …" has its values in the same sentence. */
function valuesOf(rule: OptionRule | undefined): readonly string[] {
  if (/^true(,)? or/.test(rule?.words ?? ''))
    return rule?.consequence === 'true counts' ? ['true', 'false'] : ['false', 'true'];
  return /^one of (.+)$/.exec(rule?.words ?? '')?.[1]?.split(', ') ?? [];
}

export {camelCase, kebabCase};
