import type {Answer} from './answer.js';
import {allowRecorder, RECORDER} from './recorder.js';

/** A page that a test writes: parts of one, or the whole `html`. */
export interface Page {
  /** Goes to the end of `<head>`. */
  readonly head?: string;
  readonly body?: string;
  /** Attributes of `<html>`; `lang="en"` unless told. */
  readonly attributes?: string;
  readonly title?: string;
  /** The whole document, instead of the parts. */
  readonly html?: string;
  /** Headers such as `content-security-policy`. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly status?: number;
  /** Milliseconds to wait before answering. */
  readonly delay?: number;
  /** Whether the recorder runs first. It does unless told. */
  readonly recorder?: boolean;
  /** Makes `navigator.globalPrivacyControl` true, in every engine. */
  readonly globalPrivacyControl?: boolean;
  /**
   * Whether what would wait a second, until the page is at rest, waits a quarter of one. For tests that wait for the checks,
   * and are not about when they come.
   */
  readonly isHurried?: boolean;
}

const PRIVACY_CONTROL =
  "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {configurable: true, get: () => true});";

const HURRY =
  '{const wait = setTimeout; window.setTimeout = (act, time, ...words) => wait(act, time === 1000 ? 250 : time, ...words);}';

/** Makes the answer for a page. */
export function answerWithPage(page: Page): Answer {
  const records = page.recorder ?? true;
  const scripts = [records && RECORDER, page.isHurried && HURRY, page.globalPrivacyControl && PRIVACY_CONTROL]
    .filter(Boolean)
    .map((script) => `<script>${script}</script>`);
  return {
    status: page.status ?? 200,
    delay: page.delay ?? 0,
    // 'no-store' would keep the page out of the back/forward cache.
    headers: {'cache-control': 'no-cache', ...withRecorder(page.headers ?? {}, records)},
    body: insertFirst(page.html ?? compose(page), scripts.join('')),
  };
}

function compose({head = '', body = '<h1>Page</h1>', attributes = 'lang="en"', title = 'Page'}: Page): string {
  const meta = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';
  const icon = '<link rel="icon" href="data:,">';
  return `<!doctype html><html ${attributes}><head>${meta}<title>${title}</title>${icon}${head}</head><body>${body}</body></html>`;
}

function insertFirst(html: string, scripts: string): string {
  const opening = /<head\b[^>]*>/i.exec(html) ?? /<html\b[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = opening === null ? 0 : opening.index + opening[0].length;
  return html.slice(0, at) + scripts + html.slice(at);
}

function withRecorder(headers: NonNullable<Page['headers']>, records: boolean): NonNullable<Page['headers']> {
  if (!records) return headers;
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (name.toLowerCase() !== 'content-security-policy') return [name, value];
      return [name, typeof value === 'string' ? allowRecorder(value) : value.map(allowRecorder)];
    }),
  );
}
