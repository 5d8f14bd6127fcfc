import {page} from '../dom/page.js';
import {tagOf} from './opening-tag.js';
import {similarName} from './similar-name.js';

const ATTRIBUTE = 'data-kelisim';
const VALUE = 'preferences';

/** Says which links and buttons were meant to open the preferences, and do not. */
export function* openersThatOpenNothing(): Generator<string> {
  for (const element of page.querySelectorAll(`[${ATTRIBUTE}]:not(script)`))
    if (element.getAttribute(ATTRIBUTE) !== VALUE)
      yield `${tagOf(element)} opens nothing. Write ${ATTRIBUTE}="${VALUE}". (opener-misspelt)`;
  for (const element of page.querySelectorAll(`:is(a,button,[role=button]):not([${ATTRIBUTE}])`)) {
    const given = element
      .getAttributeNames()
      .find((name) => name.startsWith('data-') && similarName(name, [ATTRIBUTE]));
    if (given) yield `${tagOf(element)} opens nothing. Did you mean ${ATTRIBUTE}="${VALUE}"? (opener-misspelt)`;
  }
}
