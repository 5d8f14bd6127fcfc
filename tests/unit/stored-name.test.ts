import {expect, test} from 'vitest';
import type {DeclaredCookie} from '../../src/consent/service.js';
import {storedName} from '../../src/ui/shared/stored-name.js';

test.each<[DeclaredCookie, string]>([
  [{name: '_ga'}, '_ga'],
  [{name: 'i', domain: 'acme.test'}, 'i (acme.test)'],
  [{pattern: '^_ga_'}, '_ga_*'],
  [{pattern: '^_ga_[A-Z0-9]+$'}, '_ga_*'],
  [{pattern: '^_stat_\\w+$'}, '_stat_*'],
  [{pattern: '^_stat_\\d{1}$'}, '_stat_*'],
  [{pattern: '^_g(id|at_.*)$'}, '_gid, _gat_*'],
  [{pattern: '^_ga(_.+)?$'}, '_ga*'],
  [{pattern: '^mpq?_'}, 'mp*_*'],
  [{pattern: '^a\\.b$'}, 'a.b'],
])('%j is written %s', (entry, text) => {
  expect(storedName(entry)).toBe(text);
});
