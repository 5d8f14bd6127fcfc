import type {ProofRecord} from '../../consent/proof-record.js';
import type {Entry, Outcome, RecordStore, Span} from '../store.js';
import {openStream, sha256} from './chain.js';
import {entryOf, headOf, type EntryRow, type HeadRow} from './rows.js';
import {idHashesOf, sortOut} from './sort-out.js';
import {Failure} from '../failure.js';
import {openDatabase, type Database} from './sqlite-engine.js';
import {createWriter} from './writer.js';

/** Entries that are read at once. */
const PAGE = 1000;

// Synchronous FULL: what is committed stays, even if the machine loses its power.
// Secure delete: what is erased is overwritten, not only out of sight.
// https://www.sqlite.org/pragma.html#pragma_synchronous
// https://www.sqlite.org/pragma.html#pragma_secure_delete
const OPEN = `
  pragma busy_timeout = 5000;
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma secure_delete = on;
  create table if not exists entries (
    position integer primary key,
    stream text not null,
    number integer not null,
    received_at text not null,
    id_hash text not null unique,
    previous_id_hash text,
    content_hash text not null,
    previous_hash text,
    hash text not null,
    record text,
    unique (stream, number)
  ) strict;
  create index if not exists entries_by_arrival on entries (received_at);
  create index if not exists entries_by_previous on entries (previous_id_hash) where previous_id_hash is not null;
  create table if not exists heads (
    stream text primary key,
    number integer not null,
    hash text not null,
    pruned_number integer,
    pruned_hash text
  ) strict;`;

/** The record of an id and all that are chained to it, either way. */
const CHAIN = `
  with recursive chain (id_hash, previous_id_hash) as (
    select id_hash, previous_id_hash from entries where id_hash = ?
    union
    select entries.id_hash, entries.previous_id_hash from entries join chain
      on entries.id_hash = chain.previous_id_hash or entries.previous_id_hash = chain.id_hash
  )`;

interface Row extends EntryRow {
  readonly position: number;
}

/** Records in one SQLite file: the store for one machine. Several processes may share it. */
export async function openSqliteStore(path: string): Promise<RecordStore> {
  const database = await openDatabase(path);
  try {
    database.exec(OPEN);
  } catch (error) {
    database.close();
    throw new Failure(
      `${path} cannot be used as a store (${(error as Error).message}): give the path of a SQLite file of its own.`,
      {cause: error},
    );
  }
  const stream = openStream();
  let isOpen = true;
  const known = database.prepare('select content_hash from entries where id_hash = ?');
  const insert = database.prepare(
    'insert into entries (stream, number, received_at, id_hash, previous_id_hash, content_hash, previous_hash, hash, record) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const move = database.prepare(
    'insert into heads (stream, number, hash) values (?, ?, ?) on conflict (stream) do update set number = excluded.number, hash = excluded.hash',
  );

  function write(records: readonly ProofRecord[]): readonly Outcome[] {
    try {
      return transact(
        database,
        () => {
          const found = idHashesOf(records).flatMap((idHash): [string, string][] => {
            const row = known.get(idHash) as Pick<Row, 'content_hash'> | undefined;
            return row ? [[idHash, row.content_hash]] : [];
          });
          const {outcomes, fresh} = sortOut(records, new Map(found));
          const entries = stream.link(fresh);
          for (const entry of entries) insert.run(...valuesOf(entry));
          const last = entries.at(-1);
          if (last) move.run(last.stream, last.number, last.hash);
          return {outcomes, entries};
        },
        ({entries}) => stream.keep(entries),
      ).outcomes;
    } catch (error) {
      stream.restart();
      throw error;
    }
  }

  const writer = createWriter(write);
  return {
    append: writer.append,

    async find(id) {
      const rows = database
        .prepare(`${CHAIN} select entries.* from entries join chain using (id_hash) order by position`)
        .all(sha256(id));
      return (rows as Row[]).map(entryOf);
    },

    async *list({from = '', to = '9'}: Span = {}) {
      // By position, which is the order of arrival, so that a page begins where the one before ended.
      const page = database.prepare(
        'select * from entries where position > ? and received_at >= ? and received_at < ? order by position limit ?',
      );
      let position = 0;
      while (true) {
        const rows = page.all(position, from, to, PAGE) as Row[];
        yield* rows.map(entryOf);
        position = rows.at(-1)?.position ?? position;
        if (rows.length < PAGE) return;
      }
    },

    async erase(id) {
      const erase = database.prepare(
        `${CHAIN} update entries set record = null where record is not null and id_hash in (select id_hash from chain)`,
      );
      const {changes} = transact(database, () => erase.run(sha256(id)));
      if (changes) scrub(database);
      return Number(changes);
    },

    async prune(before) {
      const changes = transact(database, () => {
        database
          .prepare(
            `update heads set (pruned_number, pruned_hash) = (
               select number, hash from entries where entries.stream = heads.stream and received_at < ?
               order by number desc limit 1)
             where exists (select 1 from entries where entries.stream = heads.stream and received_at < ?)`,
          )
          .run(before, before);
        return database.prepare('delete from entries where received_at < ?').run(before).changes;
      });
      if (changes) scrub(database);
      return Number(changes);
    },

    async heads() {
      return (database.prepare('select * from heads').all() as HeadRow[]).map(headOf);
    },

    async check() {
      database.prepare('select 1').get();
    },

    async close() {
      await writer.idle();
      if (isOpen) database.close();
      isOpen = false;
    },
  };
}

/** The log beside the file still has what was erased, until it is written over. */
function scrub(database: Database): void {
  database.exec('pragma wal_checkpoint(truncate)');
}

/** @param afterwards - runs once the work is committed */
function transact<T>(database: Database, work: () => T, afterwards?: (result: T) => void): T {
  // Taken at once, so that no other process writes between what is read and what is written.
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    afterwards?.(result);
    return result;
  } catch (error) {
    try {
      database.exec('rollback');
    } catch {
      // SQLite has rolled back already: the first error says why.
    }
    throw error;
  }
}

function valuesOf(entry: Entry): unknown[] {
  const {stream, number, receivedAt, idHash, previousIdHash, contentHash, previousHash, hash, record} = entry;
  return [stream, number, receivedAt, idHash, previousIdHash, contentHash, previousHash, hash, JSON.stringify(record)];
}
