import {page} from '../../dom/page.js';

/** Milliseconds between two looks whether a framework is done. */
const LOOK_AGAIN = 100;

/** What React notes on the element that it renders into. */
interface Root {
  readonly stateNode?: {readonly current?: {readonly memoizedState?: {readonly isDehydrated?: boolean}}};
}

/**
 * Waits until React has taken over what the server has rendered: it compares each node, and renders everything again
 * where it finds one more. Nothing else tells from outside when it is done. What has not begun when the page is loaded
 * is not waited for.
 * @see https://react.dev/reference/react-dom/client/hydrateRoot
 */
export async function takenOver(frame: Element, signal: AbortSignal): Promise<void> {
  if (page.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, {once: true, signal}));
  while (frame.isConnected && !signal.aborted && isAwaited(frame))
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
}

function isAwaited(frame: Element): boolean {
  let root: Root | undefined;
  let isTaken = false;
  let isInBoundary = false;
  for (let node: Node | null = frame; node && !root; node = node.parentNode) {
    isTaken ||= noteOn(node, '__reactFiber$') !== undefined;
    isInBoundary ||= !isTaken && isAfterBoundary(node);
    root = noteOn(node, '__reactContainer$') as Root | undefined;
  }
  return !!root && (root.stateNode?.current?.memoizedState?.isDehydrated === true || isInBoundary);
}

function noteOn(node: Node, prefix: string): unknown {
  const key = Object.keys(node).find((name) => name.startsWith(prefix));
  return key && (node as unknown as Record<string, unknown>)[key];
}

/** Whether a part of the page begins before a node that is taken over by itself, and later. */
function isAfterBoundary(node: Node): boolean {
  for (let each = node.previousSibling; each; each = each.previousSibling)
    if (each.nodeType === Node.COMMENT_NODE && each.nodeValue?.[0] === '$') return true;
  return false;
}
