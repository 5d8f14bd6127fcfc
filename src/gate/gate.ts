import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {registry} from '../dom/registry.js';
import {HELD, HOLDERS, namesOf} from './held.js';
import {isHeldScript, isWriting} from './held-script.js';
import {createQueue} from './queue.js';

/** Holds gated markup until its category or service is granted, and takes it back when it is not. */
export interface Gate {
  /** Guards an open shadow root too. What changes in it later is told by `follow`. */
  watch(root: Document | ShadowRoot): void;
  /**
   * Brings everything that is guarded into line: what is not granted any more is taken back before this returns, and what
   * is granted is released.
   */
  update(): void;
  /** Looks at markup that arrived. */
  follow(records: readonly MutationRecord[]): void;
  /** What ran as a script and is not allowed any more: only loading the page again ends it. */
  readonly stillRunning: readonly string[];
}

/** Forms load nothing, and what stands in them can hide their members. */
const GATED = `:is(script[type="text/plain"],template,:is(${HELD}):not(script,form,base)):is([data-service],[data-category])`;

/** What to observe in the page and in watched roots. */
export const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributeFilter: [...HOLDERS, 'data-service', 'data-category'],
};

export function createGate(core: Core): Gate {
  const {here, loader} = core;
  const {has, isDecided} = core.consent;
  // A shadow root that has left the page for good may be forgotten.
  const roots = [new WeakRef<Document | ShadowRoot>(document)];
  // What ran goes on, though another copy of the library takes over.
  const ran = (registry.ran ??= new Set()) as Set<string>;
  const runScripts = createQueue(core, isAllowed, (held) => namesOf(held).forEach((name) => ran.add(name)));

  function isAllowed(element: Element): boolean {
    return !core.signal.aborted && namesOf(element).every(allows);
  }

  function allows(name: string): boolean {
    const asked = name.slice(1);
    return name.startsWith('!') ? isDecided(asked) && !has(asked) : has(name);
  }

  /** Holds what is not granted, and releases what is. */
  function settle(elements: readonly Element[]): void {
    core.consent.use(elements.flatMap(namesOf));
    const others = elements.filter((element) => !isHeldScript(element));
    for (const element of others) here.elements?.[isAllowed(element) ? 'release' : 'hold'](element);
    const scripts = elements.filter(isHeldScript).filter(hasNonce).filter(isAllowed);
    // Frames have a placeholder while they are held.
    if (others.some((element) => element.matches('iframe'))) void prepare();
    // A frame in front of a script has its address when the script runs.
    runScripts(scripts, others.some(isAllowed) || scripts.some(needsReleaser) ? prepare() : undefined);
  }

  /** Consent is no way around a policy: what our script puts in may run where the policy would have stopped it. */
  function hasNonce(held: HTMLScriptElement): boolean {
    return !loader.nonce || held.nonce === loader.nonce;
  }

  /**
   * On a page that has been parsed, a script misses what has happened, `document.write` would erase everything, and a
   * framework may look for what it has rendered.
   */
  function needsReleaser(held: HTMLScriptElement): boolean {
    return isWriting(held) || page.readyState !== 'loading';
  }

  /** Settles when the releaser has done its work, or cannot be had. */
  async function prepare(): Promise<void> {
    if (!here.elements && (await core.connect('elements'))) update();
    // In a later task: by then it has given a frame its address.
    return here.elements?.begin();
  }

  function update(): void {
    for (const known of roots) {
      const root = known.deref();
      settle([...((root === document ? page : root)?.querySelectorAll(GATED) ?? [])]);
    }
  }

  return {
    watch(root) {
      if (!roots.some((known) => known.deref() === root)) roots.push(new WeakRef(root));
      update();
    },
    update,
    follow(records) {
      const found: Element[] = [];
      // From the prototype: <input name="matches"> hides the method of its form.
      const {matches, querySelectorAll} = Element.prototype;
      for (const {addedNodes, target, attributeName} of records) {
        // Frameworks give an element another address or another category.
        if (attributeName) here.elements?.hold(target as Element);
        for (const node of attributeName ? [target] : addedNodes) {
          if (!(node instanceof Element)) continue;
          if (matches.call(node, GATED)) found.push(node);
          // Looking into what is empty is what costs, where a page adds thousands of elements.
          if (node.firstElementChild) found.push(...querySelectorAll.call(node, GATED));
        }
      }
      settle(found);
    },
    get stillRunning() {
      return [...ran].filter((name) => !allows(name));
    },
  };
}
