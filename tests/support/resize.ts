import type {Tab} from './visitor.js';

/**
 * Gives the page another size, and waits until it is drawn in that: the sizes of what is in it may still be those of the
 * window of before, in Chromium for one frame.
 */
export async function resize(tab: Tab, width: number, height: number): Promise<void> {
  await tab.setViewport(width, height);
  await tab.waitFor(isDrawn, width, height);
}

/** Runs in the page. */
async function isDrawn(width: number, height: number): Promise<boolean> {
  if (innerWidth !== width || innerHeight !== height) return false;
  // What is out of sight is never drawn.
  const frame = (): Promise<unknown> =>
    Promise.race([new Promise(requestAnimationFrame), new Promise((resolve) => setTimeout(resolve, 100))]);
  await frame();
  await frame();
  return innerWidth === width && innerHeight === height;
}
