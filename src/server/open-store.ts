import {Failure} from './failure.js';
import type {RecordStore} from './store.js';

/**
 * Opens a store by its address: `sqlite:consents.db`, `postgres://user:password@host/database`, or `files:folder`.
 * Its engine is loaded only then. It needs Node.js.
 * @throws Failure with the remedy, where the address, the engine or the database is of no use
 */
export async function openStore(address: string): Promise<RecordStore> {
  const [, kind = '', rest = ''] = /^([a-z]+):(.+)$/.exec(address) ?? [];
  switch (kind) {
    case 'sqlite':
      return (await import('./stores/sqlite-store.js')).openSqliteStore(rest);
    case 'postgres':
    case 'postgresql':
      return (await import('./stores/postgres-store.js')).openPostgresStore(address);
    case 'files':
      return (await import('./stores/files-store.js')).openFilesStore(rest);
    default:
      throw new Failure(
        `"${address}" is no store: write sqlite:consents.db, postgres://user@host/database or files:folder.`,
      );
  }
}
