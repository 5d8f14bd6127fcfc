import {execFileSync, spawn} from 'node:child_process';
import {chownSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findPostgres} from '../tools/find-postgres.mjs';

/** A PostgreSQL server of its own, on loopback only. */
export interface Postgres {
  /** Makes an empty database and gives its address. */
  database(): string;
  stop(): Promise<void>;
}

/** Starts a new server. PostgreSQL refuses to run as root, so then it runs as its own user. */
export async function startPostgres(): Promise<Postgres> {
  const programs = findPostgres();
  if (programs === undefined) throw new Error('There is no PostgreSQL: apt-get install postgresql');
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-postgres-'));
  const who = process.getuid?.() === 0 ? userOf('postgres') : {};
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid ?? who.uid);
  const options = {...who, cwd: folder, stdio: 'pipe'} as const;
  execFileSync(join(programs, 'initdb'), ['-D', 'data', '-U', 'kelisim', '-A', 'trust', '-E', 'UTF8', '-N'], options);
  const port = await freePort();
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', 'data', '-p', `${port}`, '-h', '127.0.0.1', '-k', folder, '-c', 'max_connections=50'],
    {...options, stdio: ['ignore', 'ignore', 'pipe']},
  );
  const ended = new Promise<void>((resolve) => server.on('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    server.stderr.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    server.on('exit', () => reject(new Error(said)));
  });
  let count = 0;
  return {
    database() {
      const name = `records_${++count}`;
      const how = ['-h', '127.0.0.1', '-p', `${port}`, '-U', 'kelisim', '-d', 'postgres'];
      execFileSync(join(programs, 'psql'), [...how, '-c', `create database ${name}`], {stdio: 'pipe'});
      return `postgres://kelisim@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

function userOf(name: string): {uid?: number; gid?: number} {
  const [uid, gid] = ['-u', '-g'].map((which) => Number(execFileSync('id', [which, name], {encoding: 'utf8'})));
  return {uid: uid ?? 0, gid: gid ?? 0};
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
