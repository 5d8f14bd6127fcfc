// node tests/tools/ensure-postgres.mjs: finds PostgreSQL, which the tests start on loopback, or installs it.
import {spawnSync} from 'node:child_process';
import {which} from './browsers.mjs';
import {findPostgres} from './find-postgres.mjs';

const isOurs = process.platform === 'linux' && process.getuid?.() === 0 && which('apt-get') !== undefined;

if (findPostgres() === undefined && isOurs) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  for (const words of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'],
  ]) {
    spawnSync('apt-get', words, {stdio: ['ignore', 2, 2], timeout: 900_000, env});
  }
}

const folder = findPostgres();
if (folder === undefined) {
  console.error('No PostgreSQL: install it (on Debian: apt-get install postgresql). Its tests fail without it.');
  process.exitCode = 1;
} else {
  console.log(`PostgreSQL: ${folder}`);
}
