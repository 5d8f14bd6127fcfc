import {believedNames} from './cookie-header.js';
import {judge, type ReadOptions} from './read-consent.js';

/**
 * Gives a `Set-Cookie` value that keeps the visitor's choice for the rest of its term. Safari keeps a cookie that a script
 * has set for seven days; one that comes with a response stays. The choice itself, and the day it ends, stay as they are.
 * Gives `undefined` where there is no choice that holds: then send nothing.
 *
 * The cookie is not `HttpOnly`: the page reads it. A response with it must not come from a cache that visitors share.
 * @param header - the value of `Cookie`
 * @throws TypeError with `cookieDomain: 'auto'`: only a browser can find that domain out, so name it
 * @see https://webkit.org/tracking-prevention/
 */
export function renewCookie(header: string | null | undefined, options: ReadOptions = {}): string | undefined {
  const {config, consent, cookie, found, now} = judge(header, options);
  if (config.cookieDomain === 'auto') {
    throw new TypeError(
      "kelisim: renewCookie() cannot know the domain that 'auto' stands for. Set cookieDomain to it, such as 'example.kz'.",
    );
  }
  if (!found || !consent.choice) return undefined;
  const term = config.expires * 86_400;
  // A choice by a clock that is ahead lasts no longer than another.
  const left = Math.min(term, found.choice.time + term - now);
  if (left <= 0) return undefined;
  const isPartitioned = cookie.secure && config.sameSite === 'none';
  const [name = ''] = believedNames(cookie);
  return [
    `${name}=${found.text}`,
    'Path=/',
    ...(config.cookieDomain ? [`Domain=${config.cookieDomain}`] : []),
    `Max-Age=${left}`,
    `SameSite=${isPartitioned ? 'None' : 'Lax'}`,
    ...(cookie.secure ? ['Secure'] : []),
    ...(isPartitioned ? ['Partitioned'] : []),
  ].join('; ');
}
