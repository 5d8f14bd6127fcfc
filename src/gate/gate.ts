import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {HELD, HOLDERS, nameOf} from './held.js';
import {createQueue} from './queue.js';
import {isHeldScript} from './held-script.js';

/** Holds gated markup until its category or service is granted, and takes it back when it is not. */
export interface Gate {
  /**
   * Guards a document or an open shadow root, and brings everything that is guarded into line: what is not granted
   * any more is taken back before this returns, and what is granted is released. What changes later is told by `follow`.
   */
  watch(root: Document | ShadowRoot): void;
  /** Looks at markup that arrived. */
  follow(records: readonly MutationRecord[]): void;
  /** What ran as a script and is not allowed any more: only loading the page again ends it. */
  readonly stillRunning: readonly string[];
}

/** Forms load nothing, and what stands in them can hide their members. */
const GATED = `:is(script[type="text/plain"],template,:is(${HELD}):not(script,form)):is([data-service],[data-category])`;

/** What to observe in the page and in watched roots. */
export const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributeFilter: [...HOLDERS, 'data-service', 'data-category'],
};

export function createGate(core: Core): Gate {
  const {here} = core;
  const {has, isDecided} = core.consent;
  const roots = new Set<Document | ShadowRoot>();
  const ran = new Set<string>();
  let answer: Promise<unknown> | undefined;
  const runScripts = createQueue(core, isAllowed, (held) => ran.add(nameOf(held)));

  function isAllowed(element: Element): boolean {
    return !core.signal.aborted && allows(nameOf(element));
  }

  function allows(name: string): boolean {
    const asked = name.replace('!', '');
    return asked === name ? has(name) : isDecided(asked) && !has(asked);
  }

  /** Holds what is not granted, and releases what is. */
  function settle(elements: readonly Element[]): void {
    const others = elements.filter((element) => !isHeldScript(element));
    if (here.elements) for (const element of others) here.elements[isAllowed(element) ? 'release' : 'hold'](element);
    // Frames have a placeholder while they are held.
    else if (others.some((element) => element.matches('iframe') || isAllowed(element))) needReleaser();
    runScripts(elements.filter(isHeldScript).filter(isAllowed));
  }

  function needReleaser(): void {
    answer ??= core.connect('elements').then((found) => found && update());
  }

  function update(): void {
    for (const root of roots) settle(within(root));
  }

  return {
    watch(root) {
      roots.add(root);
      update();
    },
    follow(records) {
      const found: Element[] = [];
      for (const {addedNodes, target, attributeName} of records) {
        // Frameworks give an element another address or another category.
        if (attributeName) here.elements?.hold(target as Element);
        for (const node of attributeName ? [target] : addedNodes)
          if (node instanceof Element) found.push(...within(node));
      }
      settle(found);
    },
    get stillRunning() {
      return [...ran].filter((name) => !allows(name));
    },
  };
}

/** The gated elements in a part of the page, itself included. */
function within(root: Element | Document | ShadowRoot): Element[] {
  if (!(root instanceof Element)) return [...(root === document ? page : root).querySelectorAll(GATED)];
  // From the prototype: <input name="matches"> hides the method of its form.
  const {matches, querySelectorAll} = Element.prototype;
  return [...(matches.call(root, GATED) ? [root] : []), ...querySelectorAll.call(root, GATED)];
}
