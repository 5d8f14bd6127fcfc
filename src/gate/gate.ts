import {page} from '../dom/page.js';
import {report} from '../dom/warn.js';
import type {Releaser} from './release-elements.js';
import {HELD, HOLDERS, nameOf} from './held.js';
import {createQueue, type Attendant} from './queue.js';
import {isHeldScript} from './script.js';
import {parse} from '../dom/trusted-types.js';

/** What the gate asks of the record. */
export interface Verdict {
  knows(name: string): boolean;
  has(name: string): boolean;
  isDecided(name: string): boolean;
}

/** Holds gated markup (DESIGN 4.2) until its category or service is granted, and takes it back when it is not. */
export interface Gate {
  /** Takes a document or an open shadow root under guard. What changes in it later is told by `follow`. */
  watch(root: Document | ShadowRoot): void;
  /** Looks at markup that arrived. */
  follow(records: readonly MutationRecord[]): void;
  /** Looks at everything again, after a decision. */
  update(): void;
  /** What ran as a script and is not allowed any more: only loading the page anew ends it. */
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

/**
 * @param signal - once aborted, nothing is released any more
 * @param timeout - milliseconds that a released script may hold up the next one
 * @param withReleaser - brings what releases other elements than scripts; without it they stay held
 */
export function createGate(
  verdict: Verdict,
  signal: AbortSignal,
  timeout: number | undefined,
  attendant: () => Attendant | undefined,
  needAttendant: () => Promise<unknown>,
  withReleaser: (use: (releaser?: Releaser) => void) => void,
): Gate {
  const roots = new Set<Document | ShadowRoot>();
  const ran = new Set<string>();
  let releaser: Releaser | undefined;
  let isComing = false;
  const note = (held: Element): Attendant | undefined => {
    ran.add(nameOf(held));
    return attendant();
  };
  const runScripts = createQueue(isAllowed, timeout, note, needAttendant);

  function isAllowed(element: Element): boolean {
    return !signal.aborted && allows(nameOf(element));
  }

  function allows(name: string): boolean {
    const asked = name.replace('!', '');
    if (!verdict.knows(asked)) report(`configure "${asked}" first`);
    return asked === name ? verdict.has(name) : verdict.isDecided(asked) && !verdict.has(asked);
  }

  /** Releases what is granted and holds what is not. */
  function settle(elements: readonly Element[]): void {
    const others = elements.filter((element) => !isHeldScript(element));
    if (releaser) for (const element of others) releaser[isAllowed(element) ? 'release' : 'hold'](element, parse);
    else if (!isComing && others.some((element) => element.matches('iframe') || isAllowed(element))) {
      isComing = true;
      withReleaser((part) => {
        releaser = part;
        update();
      });
    }
    runScripts(elements.filter(isHeldScript).filter(isAllowed));
  }

  const update = (): void => roots.forEach((root) => settle(within(root)));

  return {
    watch(root) {
      roots.add(root);
      settle(within(root));
    },
    update,
    follow(records) {
      const found: Element[] = [];
      for (const {addedNodes, target, attributeName} of records) {
        // Frameworks give an element another address or another category.
        if (attributeName) releaser?.hold(target as Element);
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
  // By way of the prototype: <input name="matches"> hides that of its form.
  const {matches, querySelectorAll} = Element.prototype;
  return [...(matches.call(root, GATED) ? [root] : []), ...querySelectorAll.call(root, GATED)];
}
