// Runs first in each page that is measured. Every time is in milliseconds since the navigation began, after a paint.
/**
 * @typedef {object} Bench
 * @property {string} banner
 * @property {(path: string) => Element | null} find
 * @property {number} shown
 * @property {number} clicked
 * @property {number} answered
 * @property {number} blocked
 */
(() => {
  const {bench} = /** @type {{bench: Bench}} */ (/** @type {unknown} */ (window));
  bench.find = (path) => {
    /** @type {ParentNode | null | undefined} */
    let root = document;
    /** @type {Element | null} */
    let found = null;
    for (const selector of path.split(' >>> ')) {
      found = root?.querySelector(selector) ?? null;
      root = found?.shadowRoot;
    }
    return found;
  };
  /** @param {(time: number) => void} act */
  const afterPaint = (act) =>
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.addEventListener('message', () => act(performance.now()));
      port1.start();
      port2.postMessage(0);
    });
  function look() {
    const element = bench.find(bench.banner);
    const isVisible = element?.checkVisibility({opacityProperty: true, visibilityProperty: true});
    if (element && isVisible && element.getBoundingClientRect().height > 0) afterPaint((time) => (bench.shown = time));
    else requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
  addEventListener(
    'click',
    ({timeStamp}) => {
      bench.clicked = timeStamp;
      afterPaint((time) => (bench.answered = time - timeStamp));
    },
    {capture: true, once: true},
  );
  bench.blocked = 0;
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) bench.blocked += duration - 50;
  }).observe({type: 'longtask', buffered: true});
})();
