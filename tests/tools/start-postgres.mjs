import {execFileSync, spawn} from 'node:child_process';
import {chownSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {findPostgres} from './find-postgres.mjs';

/**
 * A PostgreSQL server of its own, on loopback only. `database` makes an empty database and gives its address.
 * @typedef {{database: () => string, stop: () => Promise<void>}} Postgres
 */

/**
 * Starts a new server. PostgreSQL refuses to run as root, so then it runs as its own user.
 * @returns {Promise<Postgres>}
 */
export async function startPostgres() {
  const programs = findPostgres();
  if (programs === undefined) throw new Error('There is no PostgreSQL: run node tests/tools/ensure-postgres.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-postgres-'));
  const who = process.getuid?.() === 0 ? userOf('postgres') : {};
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid ?? who.uid);
  execFileSync(join(programs, 'initdb'), ['-D', 'data', '-U', 'kelisim', '-A', 'trust', '-E', 'UTF8', '-N'], {
    ...who,
    cwd: folder,
    stdio: 'pipe',
  });
  const port = await freePort();
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', 'data', '-p', `${port}`, '-h', '127.0.0.1', '-k', folder, '-c', 'max_connections=50'],
    {...who, cwd: folder, stdio: ['ignore', 'ignore', 'pipe']},
  );
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => server.on('exit', () => resolve()));
  await new Promise((/** @type {(value?: undefined) => void} */ resolve, reject) => {
    let said = '';
    server.stderr.on('data', (data) => {
      said += data;
      if (said.includes('ready to accept connections')) resolve();
    });
    server.on('exit', () => reject(new Error(said)));
  });
  let count = 0;
  return {
    database() {
      count += 1;
      const name = `records_${count}`;
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

/**
 * @param {string} name
 * @returns {{uid?: number, gid?: number}}
 */
function userOf(name) {
  const [uid = 0, gid = 0] = ['-u', '-g'].map((which) => Number(execFileSync('id', [which, name], {encoding: 'utf8'})));
  return {uid, gid};
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
