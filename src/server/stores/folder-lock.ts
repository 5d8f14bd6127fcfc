import {readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Failure} from '../failure.js';

export interface Lock {
  release(): Promise<void>;
}

/**
 * Makes this process the only writer of a folder.
 * @throws Failure while another process is
 */
export async function lockFolder(folder: string): Promise<Lock> {
  const path = join(folder, 'writer.pid');
  const owner = await ownerOf(path);
  if (owner !== undefined && owner !== process.pid && isAlive(owner)) {
    throw new Failure(
      `Process ${owner} writes to ${folder}: stop it first, or use a database, which several processes can share.`,
    );
  }
  // The one before was ended without a chance to tidy up.
  if (owner !== undefined) await rm(path, {force: true});
  await writeFile(path, `${process.pid}\n`, {flag: 'wx'});
  return {release: () => rm(path, {force: true})};
}

async function ownerOf(path: string): Promise<number | undefined> {
  try {
    return Number.parseInt(await readFile(path, 'utf8'), 10);
  } catch (error) {
    if ((error as {code?: string}).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as {code?: string}).code === 'EPERM';
  }
}
