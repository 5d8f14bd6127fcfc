import {sha256} from '@noble/hashes/sha2.js';
import type {TextsByKey} from './texts-shown.js';

/**
 * SHA-256 over texts and their language, after `sha256-` and in base64. It is worked out at once, on pages without https
 * too, where browsers offer no hash of their own: a record must be kept before its page may go.
 * @param lang - BCP 47 tag
 */
export function textHash(lang: string, texts: TextsByKey): string {
  const entries = Object.entries(texts).filter(([, text]) => text !== undefined);
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
  const bytes = sha256(new TextEncoder().encode(JSON.stringify([lang, sorted])));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
