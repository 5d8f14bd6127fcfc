import {listed, NAME} from '../config/named.js';
import type {RawOptions} from '../config/raw.js';
import {DEFAULT_CATEGORIES} from '../consent/category.js';
import {similarName} from './similar-name.js';

/** Says which categories cannot be used, and which look misspelled. */
export function* problemsOfCategories(raw: RawOptions): Generator<string> {
  const usual = DEFAULT_CATEGORIES.split(' ');
  for (const {name, label} of listed(raw.categories ?? DEFAULT_CATEGORIES)) {
    if (!NAME.test(`${name}`)) {
      yield `"${name}" cannot be the name of a category, so nobody is asked about it. Begin with a letter, then use letters, digits, "-" and "_". (category-name)`;
    } else if (!label && !usual.includes(`${name}`)) {
      const meant = similarName(`${name}`, usual);
      if (meant) yield `The category "${name}" has no label. Did you mean "${meant}"? (label-missing)`;
    }
  }
}
