import {page} from '../dom/page.js';

/**
 * Every cookie of this page as name and value. It gives all that share a name, which is why js-cookie does not read
 * here. None where cookies are out of reach: in a sandboxed frame, or on an opaque origin.
 */
export function allCookies(): [name: string, value: string][] {
  try {
    // At the first "=": values have more of them.
    return page.cookie.split('; ').map((cookie) => cookie.split(/=(.*)/s) as [string, string]);
  } catch {
    return []; // no cookies, so no consent that lasts
  }
}
