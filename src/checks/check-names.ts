import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {serviceNames, usualCategory} from '../services/catalogue.js';
import {HELD} from './addresses.js';
import {awaitedBy, GATED, isKnown, namesIn} from './awaited-names.js';
import {tagOf} from './opening-tag.js';
import {similarName} from './similar-name.js';

/** What the gate holds, once it has a name. */
export const HOLDABLE: string = `:is(script[type="text/plain"],template,:is(${HELD}):not(script))`;

/** Says which held markup waits for a name that nothing has. It stays held. */
export function* unknownNames({config}: Core): Generator<string> {
  for (const held of page.querySelectorAll(HOLDABLE + GATED)) {
    for (const awaited of awaitedBy(held)) {
      const name = awaited.replace(/^!/, '');
      if (isKnown(name, config)) continue;
      yield `${tagOf(held)} stays held: "${name}" is no category or service of this page. ${remedyFor(name, namesIn(config))} (name-unknown)`;
    }
  }
}

function remedyFor(name: string, names: readonly string[]): string {
  const [category] = usualCategory(name)?.split(' ') ?? [];
  if (category) return `Add its category "${category}" to "categories".`;
  const meant = similarName(name, [...names, ...serviceNames()]);
  return meant ? `Did you mean "${meant}"?` : 'Name it in the options.';
}
