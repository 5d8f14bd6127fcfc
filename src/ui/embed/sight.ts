/** Smaller frames are there for machines, or have no room for words. In CSS pixels. */
const LEAST_WIDTH = 60;
const LEAST_HEIGHT = 40;

/** Whether a frame would be seen, were it shown: trackers' frames have no size, or are invisible. */
export function couldBeSeen(frame: HTMLElement): boolean {
  return frame.offsetWidth >= LEAST_WIDTH && frame.offsetHeight >= LEAST_HEIGHT && !isInvisible(frame);
}

/** What is in an invisible part of the page will be seen with it. */
function isInvisible(frame: HTMLElement): boolean {
  const isHidden = (element: Element | null): boolean =>
    !!element && getComputedStyle(element).visibility !== 'visible';
  return isHidden(frame) && !isHidden(frame.parentElement);
}
