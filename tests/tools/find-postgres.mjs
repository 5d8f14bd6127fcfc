import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** Where Debian has the programs of a server, which are not on the path. */
const DEBIAN = '/usr/lib/postgresql';

/**
 * The folder with PostgreSQL's programs, of the newest version.
 * @returns {string | undefined}
 */
export function findPostgres() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
  ];
  return folders.find((folder) => ['initdb', 'postgres', 'psql'].every((name) => isProgram(join(folder, name))));
}

/** @param {string} path */
function isProgram(path) {
  if (!existsSync(path)) return false;
  try {
    execFileSync(path, ['--version'], {stdio: 'ignore'});
    return true;
  } catch {
    return false; // of another machine
  }
}
