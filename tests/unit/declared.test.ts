import {expect, test} from 'vitest';
import {declared} from '../../src/consent/declared.js';

test.each<[unknown, unknown[]]>([
  [undefined, []],
  [null, []],
  ['', []],
  ['_stat  _stat_id', [{name: '_stat'}, {name: '_stat_id'}]],
  [
    ['_stat', {name: '_stat_id'}],
    [{name: '_stat'}, {name: '_stat_id'}],
  ],
  [
    [{name: '_stat', path: '/app'}, {pattern: '^_s'}],
    [{name: '_stat', path: '/app'}, {pattern: '^_s'}],
  ],
  [{name: '_a'}, [{name: '_a'}]],
  [[null, undefined, 5, true, [], {}, {name: '_a'}], [{name: '_a'}]],
  [[{name: 5}, {name: null}, {name: ''}, {pattern: ''}, {pattern: /^_s/}, {name: '_a', pattern: 5}], []],
  [5, []],
  [true, []],
])('%j declares %j', (list, expected) => {
  expect(declared(list as string)).toEqual(expected);
});
