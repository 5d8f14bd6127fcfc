import {allCookies} from '../cookie/jar.js';
import {OPENER} from '../dom/opener.js';
import {page} from '../dom/page.js';
import {OBSERVED, type Gate} from '../gate/gate.js';
import type {Core, Parts} from './contract.js';

/** Milliseconds between a change of the page and a check of what it needs from the library. */
const LOOK_AGAIN = 100;

/** Follows a page that changes: its held markup, and what it needs from the library. */
export interface PageFollower {
  /** Follows a document or an open shadow root. */
  observe(root: Document | ShadowRoot): void;
  /** Checks soon what is needed. */
  lookSoon(): void;
  /** Asks, where something is to be decided that has not been asked for yet. */
  ask(): void;
}

/** Parts that the page itself may need. */
type Follower = 'declaration' | 'button' | 'aftermath' | 'queue';

export function followPage({follow}: Gate, core: Core): PageFollower {
  let timer: ReturnType<typeof setTimeout> | 0 = 0;
  const brought = new Set<Follower>();
  let asked = '';
  const observer = new MutationObserver((records) => {
    follow(records);
    lookSoon();
  });

  core.signal.addEventListener('abort', () => observer.disconnect());

  function lookSoon(): void {
    timer ||= setTimeout(look, LOOK_AGAIN);
  }

  function look(): void {
    timer = 0;
    // While the page loads, its own way to the settings may still come.
    if (page.readyState === 'loading') return lookSoon();
    if (page.querySelector('kelisim-declaration')) bringOnce('declaration', 'ui');
    if (core.consent.choice?.granted.length === 0 && isTraced()) bringOnce('aftermath');
    ask();
    if (core.view === 'hidden' && !page.querySelector(OPENER)) bringOnce('button');
    try {
      // An earlier page may have left records to send.
      if (core.config.endpoint && localStorage.kelisim) bringOnce('queue');
    } catch {
      // storage is blocked: nothing could be left
    }
  }

  function ask(): void {
    const open = `${core.consent.undecided}`;
    // Once: a site may have hidden the question.
    if (core.view === 'preferences' || open === asked) return;
    asked = open;
    if (open) core.show('asking');
  }

  // A file that cannot be loaded is asked for once: a script that fails is a change of the page too.
  function bringOnce(name: Follower, first: keyof Parts = name): void {
    if (!brought.has(name)) void core.part(first).then(() => core.connect(name));
    brought.add(name);
  }

  return {
    lookSoon,
    ask,
    observe(root) {
      observer.observe(root, OBSERVED);
      lookSoon();
    },
  };
}

/**
 * Whether somebody has left cookies, before this page or while the last one went. As good as all that are refused begin
 * like this. A visitor who has granted something may have them rightly, and a page without them needs no file.
 */
function isTraced(): boolean {
  return allCookies().some(([name]) => /^_[^_]/.test(name));
}
