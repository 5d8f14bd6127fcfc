import {page} from '../../dom/page.js';
import type {ReadableRecord} from './lines.js';

/** Milliseconds after which a frame that was printed, or a file that was saved, is not needed any more. */
const UNTIL_OVER = 60_000;

/**
 * Copies a text. On pages without https, and where the browser forbids it, what stands in an element is copied as if it had
 * been marked by hand.
 * @returns whether that was possible
 */
export async function copyText(text: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    // The only way that is left there.
    return page.execCommand('copy');
  }
}

/** Saves a text as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const link = page.createElement('a');
  const href = URL.createObjectURL(new Blob([text], {type}));
  Object.assign(link, {href, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(href), UNTIL_OVER);
}

/** Prints the record on a page of its own: nothing of the site stands on it. */
export function printRecord({title, lines, end}: ReadableRecord, lang: string, dir: string): void {
  const frame = Object.assign(page.createElement('iframe'), {title, tabIndex: -1, ariaHidden: 'true'});
  frame.style.cssText = 'position:fixed;inset:auto;inline-size:0;block-size:0;border:0;visibility:hidden';
  page.body.append(frame);
  const inside = frame.contentDocument;
  const view = frame.contentWindow;
  if (!inside || !view) return frame.remove();
  Object.assign(inside.documentElement, {lang, dir});
  inside.title = title;
  inside.body.style.cssText = 'margin:2cm;font:12pt/1.5 system-ui,sans-serif;color:#000;background:#fff';
  const add = (tag: string, text: string, style = ''): void => {
    const element = Object.assign(inside.createElement(tag), {textContent: text});
    element.style.cssText = `white-space:pre-line;${style}`;
    inside.body.append(element);
  };
  add('h1', title, 'font-size:16pt');
  for (const {label, text} of lines) {
    add('h2', label, 'margin:8pt 0 0;font-size:10pt;color:#555');
    add('p', text, 'margin:0;overflow-wrap:anywhere');
  }
  add('p', end, 'margin-block-start:16pt');
  view.print();
  setTimeout(() => frame.remove(), UNTIL_OVER);
}
