// npm run sheet: photographs every cell of the question and of the preferences in Chromium, for people to look at.
// Single pictures and combined sheets go to tests/.output/contact-sheet/. The cells stand in cells.mjs.
// `npm run sheet -- top 320` takes only the sheets whose names have these words.
import {createServer} from 'node:http';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright';
import {findBrowser} from './browsers.mjs';
import {SIZES} from './cells.mjs';
import {combinedPage, SHEET_WIDTH} from './sheet/combined-page.mjs';
import {pictureName, picturesAt, sheetName, sheetWords} from './sheet/pictures.mjs';
import {shopPage} from './sheet/shop-page.mjs';

/** @typedef {import('./sheet/pictures.mjs').Picture} Picture */
/** @typedef {import('playwright').Page} Page */

const HOST = 'dala.example';
const HTML = 'text/html; charset=utf-8';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml'};

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const folder = join(root, 'tests/.output/contact-sheet');
const words = process.argv.slice(2);

/** Beside the shop, the server has the pictures, and pages that show them. @type {Map<string, Buffer | string>} */
const made = new Map();

const server = createServer(({url = '/'}, response) => {
  const {type, body} = answerTo(new URL(`http://${HOST}${url}`));
  // Pages are fetched again; what they have in common, Chromium may keep.
  const headers = {'content-type': type, 'cache-control': type === HTML ? 'no-store' : 'max-age=600'};
  response.writeHead(body === undefined ? 404 : 200, headers).end(body);
});

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
const browser = await chromium.launch({
  executablePath: `${findBrowser('chromium')}`,
  args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1, MAP * ~NOTFOUND`],
});
try {
  await Promise.all(SIZES.map(makeSheets));
} finally {
  await browser.close();
  server.close();
}

/**
 * @param {URL} address
 * @returns {{type: string, body: Buffer | string | undefined}}
 */
function answerTo({pathname, searchParams}) {
  const body = made.get(pathname.slice(1));
  if (body !== undefined) return {type: typeof body === 'string' ? HTML : 'image/png', body};
  const options = /** @type {import('./cells.mjs').Options} */ (Object.fromEntries(searchParams));
  if (pathname === '/') return {type: HTML, body: shopPage(options)};
  const [, extension = ''] = /\.(js|css|svg)$/.exec(pathname) ?? [];
  const file = join(root, pathname.startsWith('/dist/') ? '' : 'demo', pathname);
  return {type: TYPES[extension] ?? HTML, body: extension && existsSync(file) ? readFileSync(file) : undefined};
}

/** @param {typeof SIZES[number]} size */
async function makeSheets(size) {
  const pictures = picturesAt(size).filter((picture) => words.every((word) => sheetWords(picture).includes(word)));
  const page = await browser.newPage({reducedMotion: 'reduce'});
  await page.setViewportSize(size);
  for (const picture of pictures) keep(pictureName(picture), await photograph(page, picture));
  for (const name of new Set(pictures.map(sheetName))) {
    made.set(name, combinedPage(pictures.filter((picture) => sheetName(picture) === name)));
    await page.setViewportSize({width: SHEET_WIDTH, height: 100});
    await page.goto(`http://${HOST}:${port}/${name}`);
    console.log(relative(process.cwd(), keep(name, await page.screenshot({fullPage: true}))));
  }
  await page.close();
}

/**
 * @param {string} name
 * @param {Buffer} png
 */
function keep(name, png) {
  made.set(name, png);
  writeFileSync(join(folder, name), png);
  return join(folder, name);
}

/**
 * @param {Page} page
 * @param {Picture} picture
 */
async function photograph(page, {layer, cell: {size: _, ...options}}) {
  await page.emulateMedia({colorScheme: options.theme === 'auto' ? null : options.theme});
  await page.goto(`http://${HOST}:${port}/?${new URLSearchParams(options)}`);
  await page.locator('kelisim-banner section').waitFor();
  if (layer !== 'question') await openPreferences(page);
  if (layer === 'services') await openFold(page);
  return page.screenshot();
}

/** @param {Page} page */
async function openPreferences(page) {
  await page.locator('kelisim-banner [data-action=preferences]').click();
  await page.locator('kelisim-banner dialog summary').first().waitFor();
  // Otherwise what opens under the pointer would look pointed at.
  await page.mouse.move(0, 0);
}

/** @param {Page} page */
async function openFold(page) {
  const fold = page.locator('kelisim-banner details').first();
  await fold.evaluate((details) => details.setAttribute('open', ''));
  await fold.locator('li').first().waitFor();
  await fold.evaluate((details) => details.scrollIntoView());
}
