import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';

/** Milliseconds of work after which the page has time for a frame and for what people do. */
const SLICE = 8;

/** Milliseconds after which no frame is waited for: a frame that is out of sight has none. */
const UNSEEN = 500;

/** Says when what is released may run, so that the page stays quick however much is released. */
export interface Turns {
  /**
   * Settles when work may begin: when what has been set to happen in the next task has happened and, after a decision, the
   * page has been drawn without the question.
   */
  begin(): Promise<void>;
  /** What to wait for before work goes on; nothing while there is time left. */
  pause(): Promise<void> | undefined;
}

export function createTurns(core: Core): Turns {
  let end = 0;

  async function take(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    end = performance.now() + SLICE;
  }

  return {
    async begin() {
      // A page in the background draws nothing, and its timers are slow.
      if (core.isDecidedHere && !page.hidden) await nextFrame();
      await take();
    },
    pause: () => (performance.now() < end || page.hidden ? undefined : take()),
  };
}

/** Settles in the frame, before it is drawn. */
function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, UNSEEN);
  });
}
