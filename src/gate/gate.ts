import {page} from '../page.js';
import {report} from '../report.js';
import {HELD, hold, release} from './element.js';
import {createQueue, type Attendant} from './queue.js';
import {isHeldScript} from './script.js';

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
}

const GATED = `:is(script[type="text/plain"],template,:is(${HELD}):not(script)):is([data-service],[data-category])`;

/** @param timeout - milliseconds that a released script may hold up the next one */
export function createGate(
  verdict: Verdict,
  timeout: number | undefined,
  attendant: () => Attendant | undefined,
): Gate {
  const roots = new Set<Document | ShadowRoot>();
  const runScripts = createQueue(isAllowed, timeout, attendant);

  function isAllowed(element: Element): boolean {
    const name = element.getAttribute('data-service') ?? `${element.getAttribute('data-category')}`;
    const asked = name.replace('!', '');
    if (!verdict.knows(asked)) report(`<${element.localName}> is held: configure "${asked}" first`);
    return asked === name ? verdict.has(name) : verdict.isDecided(asked) && !verdict.has(asked);
  }

  /** Releases what is granted and holds what is not; scripts last. */
  function settle(elements: readonly Element[]): void {
    const allowed = elements.filter(isAllowed);
    for (const element of elements) if (!isHeldScript(element)) (allowed.includes(element) ? release : hold)(element);
    runScripts(allowed.filter(isHeldScript));
  }

  return {
    watch(root) {
      roots.add(root);
      settle(within(root));
    },
    update: () => roots.forEach((root) => settle(within(root))),
    follow(records) {
      const found: Element[] = [];
      for (const {addedNodes} of records)
        for (const node of addedNodes) if (node instanceof Element) found.push(...within(node));
      settle(found);
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
