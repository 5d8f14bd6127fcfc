/** Calls back once an element has been taken out of the page from where it stands, and not put in elsewhere. */
export type WhenRemoved = (element: Element, act: () => void) => void;

/** What is removed together with an element around it is forgotten: what stands beside it goes too. */
export function createWhenRemoved(signal: AbortSignal): WhenRemoved {
  const acts = new WeakMap<Node, () => void>();
  const observer = new MutationObserver((records) => {
    for (const node of records.flatMap(({removedNodes}) => [...removedNodes])) {
      if (node.isConnected) continue;
      acts.get(node)?.();
      acts.delete(node);
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return (element, act) => {
    acts.set(element, act);
    if (element.parentNode) observer.observe(element.parentNode, {childList: true});
  };
}
