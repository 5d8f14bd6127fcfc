import type {WhenRemoved} from './when-removed.js';

/** What a held script becomes: no gate and no browser takes it for a script. */
const SPENT = 'text/x-kelisim-released';

/**
 * Puts a held script back, behind the one that takes its place in this task: frameworks remove the nodes that they have
 * rendered, and insert before them. Nothing but its place is left of it. The other one goes with it.
 */
export function putBack(held: HTMLScriptElement, script: HTMLScriptElement, whenRemoved: WhenRemoved): void {
  const {parentNode, nextSibling} = held;
  queueMicrotask(() => {
    // Some scripts remove themselves.
    if (script.isConnected) script.after(held);
    else parentNode?.insertBefore(held, nextSibling?.parentNode === parentNode ? nextSibling : null);
    for (const name of held.getAttributeNames()) held.removeAttribute(name);
    held.type = SPENT;
    whenRemoved(held, () => script.remove());
  });
}
