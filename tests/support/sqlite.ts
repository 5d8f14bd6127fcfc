import {beforeEach} from 'vitest';
import {missingSqlite} from '../tools/find-sqlite.mjs';

export const hasSqlite: boolean = missingSqlite === undefined;

/** The tests beside it run only where SQLite is. Elsewhere they are reported as not run, with the reason. */
export function needSqlite(): void {
  beforeEach(({skip}) => skip(!hasSqlite, missingSqlite));
}
