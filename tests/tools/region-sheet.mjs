// npm run sheet:regions: photographs what a visitor meets in each region whose law asks for something of its own, on a
// desktop and on a phone, for people to look at: the first view, the preferences whole, and the declaration.
// The pictures go to tests/.output/region-sheet/.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {REGIONS, regionPage} from './sheet/regions.mjs';
import {openStudio, ROOT} from './sheet/studio.mjs';

/** @typedef {import('./sheet/regions.mjs').Region} Region */
/** @typedef {import('playwright').Page} Page */

const SIZES = [
  {width: 1280, height: 720},
  {width: 390, height: 844},
];

/** Pixels: as high as the longest text, so that nothing has to be scrolled. */
const WHOLE = 2400;

const folder = join(ROOT, 'tests/.output/region-sheet');

rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
const studio = await openStudio(({pathname}) => {
  const region = REGIONS[Number(pathname.slice(1))];
  return region && regionPage(region);
});
try {
  for (const [place, region] of REGIONS.entries()) {
    for (const size of SIZES) await photograph(place, region, size);
  }
} finally {
  await studio.close();
}

/**
 * @param {number} place
 * @param {Region} region
 * @param {typeof SIZES[number]} size
 */
async function photograph(place, {name}, size) {
  // Each is a new visitor.
  const context = await studio.browser.newContext({reducedMotion: 'reduce', viewport: size});
  const page = await context.newPage();
  await page.goto(`${studio.origin}/${place}`);
  await page.locator('kelisim-banner section, kelisim-button button, kelisim-status [role=status]').first().waitFor();
  await page.locator('kelisim-declaration dl').first().waitFor();
  await keep(page, name, size, 'first');
  await page.setViewportSize({...size, height: WHOLE});
  await page.evaluate(() => window.kelisim?.showPreferences());
  await page.locator('kelisim-banner dialog[open] summary').first().waitFor();
  await keep(page, name, size, 'preferences');
  await page.evaluate(() => window.kelisim?.rejectAll());
  await page.locator('kelisim-banner dialog[open]').waitFor({state: 'detached'});
  await keep(page, name, size, 'declaration');
  await context.close();
}

/**
 * @param {Page} page
 * @param {string} name
 * @param {typeof SIZES[number]} size
 * @param {string} layer
 */
async function keep(page, name, {width}, layer) {
  const file = join(folder, `${name.replaceAll(' ', '-')}-${layer}-${width}.png`);
  writeFileSync(file, await page.screenshot());
  console.log(relative(process.cwd(), file));
}
