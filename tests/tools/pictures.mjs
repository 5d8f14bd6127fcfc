// npm run pictures: the question on a desktop and on a phone, light and dark, in English and Russian, for the README.
// They go to demo/pictures/, small enough to be kept with the code.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {shopPage} from './sheet/shop-page.mjs';
import {openStudio, ROOT} from './sheet/studio.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {{lang: 'en' | 'ru', theme: 'light' | 'dark'}} Kind */

const DESKTOP = {width: 1180, height: 760};
const PHONE = {width: 390, height: 760};

/** Both stand side by side, this far apart, in this share of their size. */
const GAP = 40;
const SCALE = 0.75;
const QUALITY = 0.82;

const folder = join(ROOT, 'demo/pictures');

mkdirSync(folder, {recursive: true});
const {browser, origin, close} = await openStudio(({pathname, searchParams}) =>
  pathname === '/'
    ? shopPage(/** @type {import('./cells.mjs').Options} */ (Object.fromEntries(searchParams)))
    : undefined,
);
try {
  for (const lang of /** @type {const} */ (['en', 'ru'])) {
    for (const theme of /** @type {const} */ (['light', 'dark'])) await makePicture({lang, theme});
  }
} finally {
  await close();
}

/** @param {Kind} kind */
async function makePicture(kind) {
  const page = await browser.newPage({reducedMotion: 'reduce', colorScheme: kind.theme});
  const shots = [await photograph(page, kind, DESKTOP), await photograph(page, kind, PHONE)];
  const file = join(folder, `question${kind.lang === 'en' ? '' : `-${kind.lang}`}-${kind.theme}.webp`);
  writeFileSync(file, await combine(page, shots));
  console.log(relative(process.cwd(), file));
  await page.close();
}

/**
 * @param {Page} page
 * @param {Kind} kind
 * @param {{width: number, height: number}} size
 */
async function photograph(page, {lang, theme}, size) {
  await page.setViewportSize(size);
  const options = {lang, theme, look: 'soft', position: 'bottom'};
  await page.goto(`${origin}/?${new URLSearchParams(options)}`);
  await page.locator('kelisim-banner section').waitFor();
  return (await page.screenshot()).toString('base64');
}

/**
 * Puts pictures side by side on nothing, so that any background fits.
 * @param {Page} page
 * @param {readonly string[]} shots PNG, in base64
 */
async function combine(page, shots) {
  const dataUrl = await page.evaluate(
    async ({shots: given, gap, scale, quality}) => {
      const images = await Promise.all(
        given.map(async (shot) => {
          const image = new Image();
          image.src = `data:image/png;base64,${shot}`;
          await image.decode();
          return image;
        }),
      );
      const [first] = images;
      const canvas = document.createElement('canvas');
      canvas.width = (images.reduce((sum, {width}) => sum + width, 0) + gap * (images.length - 1)) * scale;
      canvas.height = (first?.height ?? 0) * scale;
      const pen = canvas.getContext('2d');
      let left = 0;
      for (const image of images) {
        pen?.save();
        pen?.beginPath();
        pen?.roundRect(left, 0, image.width * scale, image.height * scale, 14);
        pen?.clip();
        pen?.drawImage(image, left, 0, image.width * scale, image.height * scale);
        pen?.restore();
        left += (image.width + gap) * scale;
      }
      return canvas.toDataURL('image/webp', quality);
    },
    {shots, gap: GAP, scale: SCALE, quality: QUALITY},
  );
  return Buffer.from(dataUrl.split(',')[1] ?? '', 'base64');
}
