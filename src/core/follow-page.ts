import {page} from '../dom/page.js';
import {OBSERVED, type Gate} from '../gate/gate.js';
import type {Core} from './contract.js';
import {OPENER} from './openers.js';

/** Milliseconds between a change of the page and a check of what it needs from the library. */
const LOOK_AGAIN = 100;

/** Follows a page that changes: its held markup, and what it needs from the library. */
export interface PageFollower {
  /** Follows a document or an open shadow root. */
  observe(root: Document | ShadowRoot): void;
  /** Checks soon what is needed. */
  lookSoon(): void;
}

export function followPage({follow}: Gate, core: Core): PageFollower {
  let timer = 0;
  const wanted = new Set<'declaration' | 'button'>(['declaration', 'button']);
  const observer = new MutationObserver((records) => {
    follow(records);
    lookSoon();
  });

  core.signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  function lookSoon(): void {
    timer ||= setTimeout(look, LOOK_AGAIN);
  }

  function look(): void {
    timer = 0;
    if (page.querySelector('kelisim-declaration')) bringOnce('declaration');
    // While the page loads, its own way to the settings may still come.
    if (page.readyState === 'loading') lookSoon();
    else if (core.config.settingsButton !== 'off' && core.view === 'hidden' && !page.querySelector(OPENER))
      bringOnce('button');
  }

  // A file that cannot be loaded is asked for once: a script that fails is a change of the page too.
  function bringOnce(name: 'declaration' | 'button'): void {
    if (wanted.delete(name)) void core.connect(name);
  }

  return {
    lookSoon,
    observe(root) {
      observer.observe(root, OBSERVED);
      lookSoon();
    },
  };
}
