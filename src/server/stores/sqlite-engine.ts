import {Failure} from '../failure.js';

/** What `node:sqlite` and `better-sqlite3` have in common. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

export interface Statement {
  run(...values: readonly unknown[]): {readonly changes: number | bigint};
  get(...values: readonly unknown[]): unknown;
  all(...values: readonly unknown[]): unknown[];
}

/** Opens a database with the engine that is there: the one of Node.js from 22.13, else the package `better-sqlite3`. */
export async function openDatabase(path: string): Promise<Database> {
  const open = (await builtIn()) ?? (await installed());
  try {
    return open(path);
  } catch (error) {
    throw new Failure(
      `The SQLite file ${path} cannot be opened (${(error as Error).message}): check the path and who may write there.`,
      {cause: error},
    );
  }
}

type Open = (path: string) => Database;

async function builtIn(): Promise<Open | undefined> {
  try {
    const {DatabaseSync} = await load<{DatabaseSync: new (path: string) => Database}>('node:sqlite');
    return (path) => new DatabaseSync(path);
  } catch (error) {
    // Node.js 20 has none, and 22 before 22.13 only behind a flag.
    if ((error as {code?: string}).code === 'ERR_UNKNOWN_BUILTIN_MODULE') return undefined;
    throw error;
  }
}

async function installed(): Promise<Open> {
  try {
    const {default: Engine} = await load<{default: new (path: string) => Database}>('better-sqlite3');
    return (path) => new Engine(path);
  } catch (error) {
    const isThere = (error as {code?: string}).code !== 'ERR_MODULE_NOT_FOUND';
    throw new Failure(
      isThere
        ? `The package better-sqlite3 does not load (${(error as Error).message}): run npm rebuild better-sqlite3.`
        : 'SQLite needs Node.js 22.13 or later, or the package better-sqlite3: run npm install better-sqlite3@12.',
      {cause: error},
    );
  }
}

/** Loads a module that may not be there, and that a bundler must leave alone. */
async function load<T>(name: string): Promise<T> {
  return (await import(name)) as T;
}
