// npm run sheet: photographs every cell of the question and of the preferences in Chromium, for people to look at.
// Single pictures and combined sheets go to tests/.output/contact-sheet/. The cells stand in cells.mjs.
// `npm run sheet -- top 320` takes only the sheets whose names have these words.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {SIZES} from './cells.mjs';
import {combinedPage, SHEET_WIDTH} from './sheet/combined-page.mjs';
import {pictureName, picturesAt, sheetName, sheetWords} from './sheet/pictures.mjs';
import {shopPage} from './sheet/shop-page.mjs';
import {openStudio, ROOT} from './sheet/studio.mjs';

/** @typedef {import('./sheet/pictures.mjs').Picture} Picture */
/** @typedef {import('playwright').Page} Page */

const folder = join(ROOT, 'tests/.output/contact-sheet');
const words = process.argv.slice(2);

/** Beside the shop, the server has the pictures, and pages that show them. @type {Map<string, Buffer | string>} */
const made = new Map();

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
const {browser, origin, close} = await openStudio(({pathname, searchParams}) =>
  pathname === '/'
    ? shopPage(/** @type {import('./cells.mjs').Options} */ (Object.fromEntries(searchParams)))
    : made.get(pathname.slice(1)),
);
try {
  await Promise.all(SIZES.map(makeSheets));
} finally {
  await close();
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
    await page.goto(`${origin}/${name}`);
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
  await page.goto(`${origin}/?${new URLSearchParams(options)}`);
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
