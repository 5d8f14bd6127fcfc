import {FILES, type BroughtService} from '../config/brought.js';
import type {Loader} from '../core/contract.js';

/** What imported services and languages bring, by the names of the files that they stand for. */
export function filesOf(entries: readonly unknown[]): Readonly<Record<string, () => unknown>> {
  const files = entries.map((entry) => (entry as Partial<BroughtService> | null | undefined)?.[FILES]);
  return Object.assign({}, ...files) as Record<string, () => unknown>;
}

/** A loader that takes what the app has imported, and asks another for the rest. */
export function withBrought(loader: Loader, entries: readonly unknown[]): Loader {
  const files = filesOf(entries);
  return {
    get nonce() {
      return loader.nonce;
    },
    file: async (file, place) => (await (files[file] ?? (() => loader.file(file, place)))()) as never,
  };
}
