import type {Sql} from 'postgres';
import {Failure} from '../failure.js';
import type {ProofRecord} from '../../consent/proof-record.js';
import type {Entry, Outcome, RecordStore, Span} from '../store.js';
import {openStream, sha256} from './chain.js';
import {entryOf, headOf, type EntryRow, type HeadRow} from './rows.js';
import {idHashesOf, sortOut} from './sort-out.js';
import {createWriter} from './writer.js';
import {monthOf, monthAfter, partitionsBefore, type Month} from './months.js';

/** Entries that are read at once. */
const PAGE = 1000;

const EARLIEST = '0001-01-01T00:00:00Z';
const LATEST = '9999-01-01T00:00:00Z';

const TABLES = `
  create table if not exists kelisim_entries (
    received_at timestamptz not null,
    stream text not null,
    number bigint not null,
    id_hash text not null,
    content_hash text not null,
    previous_id_hash text,
    previous_hash text,
    hash text not null,
    record text,
    primary key (received_at, stream, number)
  ) partition by range (received_at);
  create table if not exists kelisim_ids (
    id_hash text primary key,
    previous_id_hash text,
    content_hash text not null,
    received_at timestamptz not null
  );
  create index if not exists kelisim_ids_by_previous on kelisim_ids (previous_id_hash);
  create table if not exists kelisim_heads (
    stream text primary key,
    number bigint not null,
    hash text not null,
    pruned_number bigint,
    pruned_hash text
  );`;

type Row = EntryRow<string, Date>;

const UNIQUE_VIOLATION = '23505';

/** Codes of what another process has made at the same time. */
const THERE_ALREADY = new Set(['42P07', UNIQUE_VIOLATION, '42P16']);

/**
 * Records in PostgreSQL, or a database that speaks like it, for several machines: each process writes a stream of its own, so
 * none waits for another. Entries are in a partition for each month.
 * @param address - `postgres://user:password@host:port/database`
 */
export async function openPostgresStore(address: string): Promise<RecordStore> {
  const sql = await connect(address);
  const stream = openStream();
  const months = new Set<string>();

  async function prepareMonth(month: Month): Promise<void> {
    if (months.has(month.name)) return;
    const span = `from ('${month.from}') to ('${month.to}')`;
    await make(
      sql,
      `create table if not exists kelisim_entries_${month.name} partition of kelisim_entries for values ${span}`,
    );
    months.add(month.name);
  }

  async function write(records: readonly ProofRecord[]): Promise<readonly Outcome[]> {
    const found = await sql<{id_hash: string; content_hash: string}[]>`
      select id_hash, content_hash from kelisim_ids where id_hash in ${sql(idHashesOf(records))}`;
    const {outcomes, fresh} = sortOut(records, new Map(found.map((row) => [row.id_hash, row.content_hash])));
    if (fresh.length === 0) return outcomes;
    const month = monthOf(new Date());
    await prepareMonth(month);
    await prepareMonth(monthAfter(month));
    const entries = stream.link(fresh);
    try {
      await insert(sql, entries);
    } catch (error) {
      // Another process has stored one of them meanwhile, so nothing of this is stored: it is known the next time.
      if ((error as {code?: string}).code === UNIQUE_VIOLATION) return write(records);
      stream.restart();
      throw error;
    }
    stream.keep(entries);
    return outcomes;
  }

  const writer = createWriter(write);
  return {
    append: writer.append,

    async find(id) {
      const rows = await sql<Row[]>`
        ${chainOf(sql, id)}
        select entries.* from kelisim_entries entries join kelisim_ids ids
          on entries.received_at = ids.received_at and entries.id_hash = ids.id_hash
        where ids.id_hash in (select id_hash from chain)
        order by entries.received_at, entries.stream, entries.number`;
      return rows.map(entryOf);
    },

    async *list({from = EARLIEST, to = LATEST}: Span = {}) {
      let last: Pick<Row, 'received_at' | 'stream' | 'number'> | undefined;
      while (true) {
        const after = last
          ? sql`and (received_at, stream, number) > (${last.received_at}, ${last.stream}, ${last.number})`
          : sql``;
        const rows: Row[] = await sql<Row[]>`
          select * from kelisim_entries where received_at >= ${from} and received_at < ${to} ${after}
          order by received_at, stream, number limit ${PAGE}`;
        for (const row of rows) yield entryOf(row);
        last = rows.at(-1);
        if (rows.length < PAGE) return;
      }
    },

    async erase(id) {
      const erased = await sql`
        ${chainOf(sql, id)}
        update kelisim_entries entries set record = null from kelisim_ids ids
        where entries.received_at = ids.received_at and entries.id_hash = ids.id_hash
          and entries.record is not null and ids.id_hash in (select id_hash from chain)`;
      return erased.count;
    },

    async prune(before) {
      const [{count}] = await sql<[{count: string}]>`
        select count(*) from kelisim_entries where received_at < ${before}`;
      const names = await sql<{name: string}[]>`
        select inhrelid::regclass::text as name from pg_inherits where inhparent = 'kelisim_entries'::regclass`;
      const whole = partitionsBefore(
        names.map((row) => row.name),
        before,
      );
      const time = `'${new Date(before).toISOString()}'`;
      // One message is one transaction. A whole month goes at once, without work for each of its rows.
      await sql.unsafe(`
        update kelisim_heads heads set pruned_number = last.number, pruned_hash = last.hash
        from (
          select distinct on (stream) stream, number, hash from kelisim_entries
          where received_at < ${time} order by stream, number desc
        ) last where heads.stream = last.stream;
        ${whole.map((name) => `drop table ${name};`).join('\n')}
        delete from kelisim_entries where received_at < ${time};
        delete from kelisim_ids where received_at < ${time};`);
      for (const name of whole) months.delete(name.replace(/^.*kelisim_entries_/, ''));
      return Number(count);
    },

    async heads() {
      return (await sql<HeadRow<string>[]>`select * from kelisim_heads`).map(headOf);
    },

    async check() {
      await sql`select 1`;
    },

    async close() {
      await writer.idle();
      // With a limit: where the database has ended a connection, the driver would wait for it for ever.
      await sql.end({timeout: 5});
    },
  };
}

async function connect(address: string): Promise<Sql> {
  const open = await engine();
  // Not prepared: batches have any length, and poolers between here and the database forget what was prepared.
  const host = address.replace(/^\w+:\/\/(?:[^@/]*@)?/, '').replace(/\?.*/, '');
  try {
    const sql = open(address, {max: 4, prepare: false, onnotice: () => undefined, connect_timeout: 10});
    await make(sql, TABLES);
    return sql;
  } catch (error) {
    throw new Failure(
      `The database at ${host} cannot be used (${(error as Error).message}): check the address, the password and whether it runs.`,
      {cause: error},
    );
  }
}

async function engine(): Promise<(address: string, options: object) => Sql> {
  try {
    return (await import('postgres')).default as (address: string, options: object) => Sql;
  } catch (error) {
    throw new Failure('PostgreSQL needs the package postgres: run npm install postgres.', {cause: error});
  }
}

/** Makes tables, once, whoever else does so at the same time. */
async function make(sql: Sql, statements: string): Promise<void> {
  try {
    await sql.unsafe(statements);
  } catch (error) {
    if (!THERE_ALREADY.has((error as {code?: string}).code ?? '')) throw error;
    await sql.unsafe(statements);
  }
}

/**
 * Stores entries, all or none. In one statement: where a connection breaks in the middle of a transaction, the driver sends
 * the rest of it over the next one.
 * @see https://github.com/porsager/postgres/pull/1215
 */
async function insert(sql: Sql, entries: readonly Entry[]): Promise<void> {
  // Ids in one order everywhere: two processes with the same ones would wait for each other.
  await sql`
    with given as (
      select * from json_to_recordset(${JSON.stringify(entries.map(rowOf))}::text::json) as row (
        received_at timestamptz, stream text, number bigint, id_hash text, content_hash text, previous_id_hash text,
        previous_hash text, hash text, record text
      )
    ), ids as (
      insert into kelisim_ids (id_hash, previous_id_hash, content_hash, received_at)
      select id_hash, previous_id_hash, content_hash, received_at from given order by id_hash
    ), heads as (
      insert into kelisim_heads (stream, number, hash)
      select stream, number, hash from given order by number desc limit 1
      on conflict (stream) do update set number = excluded.number, hash = excluded.hash
    )
    insert into kelisim_entries
      (received_at, stream, number, id_hash, content_hash, previous_id_hash, previous_hash, hash, record)
    select received_at, stream, number, id_hash, content_hash, previous_id_hash, previous_hash, hash, record from given`;
}

/** The record of an id and all that are chained to it, either way. */
function chainOf(sql: Sql, id: string): ReturnType<Sql> {
  return sql`
    with recursive chain (id_hash, previous_id_hash) as (
      select id_hash, previous_id_hash from kelisim_ids where id_hash = ${sha256(id)}
      union
      select ids.id_hash, ids.previous_id_hash from kelisim_ids ids join chain
        on ids.id_hash = chain.previous_id_hash or ids.previous_id_hash = chain.id_hash
    )` as ReturnType<Sql>;
}

function rowOf(entry: Entry): Omit<Row, 'received_at' | 'number'> & {received_at: string; number: number} {
  return {
    received_at: entry.receivedAt,
    stream: entry.stream,
    number: entry.number,
    id_hash: entry.idHash,
    content_hash: entry.contentHash,
    previous_id_hash: entry.previousIdHash,
    previous_hash: entry.previousHash,
    hash: entry.hash,
    record: JSON.stringify(entry.record),
  };
}
