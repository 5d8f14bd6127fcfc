// Who visits the page that is profiled.

/** A window, in English. */
export const VIEWPORT = {viewport: {width: 1280, height: 800}, locale: 'en-US'};

/**
 * Makes a visitor one who has granted everything a minute ago.
 * @param {import('playwright').BrowserContext} context
 * @param {string} url of the page
 */
export async function grant(context, url) {
  const value = `v=1&r=0&t=${Math.floor(Date.now() / 1000) - 60}&g=analytics+functional+advertising&d=&s=b`;
  await context.addCookies([{name: 'kelisim', value, url}]);
}
