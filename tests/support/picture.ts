import {steps} from './deep.js';
import type {Tab} from './visitor.js';

/** The picture of an element as PNG: equal pictures are equal bytes. Playwright takes it, so WebKit's tabs have none. */
export async function pictureOf({page}: Tab, path: string): Promise<Buffer> {
  if (page === undefined) throw new TypeError('This engine takes no pictures of elements: leave it out');
  const selector = steps(path)
    .map((step) => `css=${step}`)
    .join(' >> ');
  return page.locator(selector).screenshot();
}
