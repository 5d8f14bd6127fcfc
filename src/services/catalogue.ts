import {DEFAULT_CATEGORIES} from '../consent/category.js';
import {hash} from '../consent/hash.js';

/**
 * The built-in services of each of the usual categories, by the hash of their names. What is known of each is in a file
 * that the hash names: lists of blocked addresses go by names such as `yandex-metrika.js`.
 */
export const TABLE: readonly string[] = [
  'xgp963n6uokm3k1hda0hu6cu58h4shb48hvnt1rn80t1s9ilmw8k9vngm275',
  'xxdkws3ahlp4zup1gvtvt2ysle13p1lvsveb7yqz',
  'jr4sw04heovi8am6wk4zz79hnweh5m29pzhjuvo4al2xiyrb2peo',
];

/** The hash of a service's name: four characters for each in the table. */
export function partOf(name: string): string {
  return hash([name], '') ?? '';
}

/** The category of a built-in service, unless the site puts it elsewhere; `undefined` for any other. */
export function usualCategory(part: string): string | undefined {
  return DEFAULT_CATEGORIES.split(' ')[TABLE.findIndex((parts) => parts.includes(part))];
}
