import {page} from '../../dom/page.js';

/** What shows that a dialog may have gone. */
export const CHANGES: MutationObserverInit = {childList: true, subtree: true, attributeFilter: ['open']};

/**
 * Whether a modal dialog is open, in an open shadow root too. `:is` forgives browsers that do not know `:modal`.
 * @param observer - is told when it may have gone: what happens in a shadow root is told there only
 * @param own - element whose dialogs do not count
 */
export function isBehindModal(
  observer: MutationObserver,
  own?: Element,
  root: Document | ShadowRoot = document,
): boolean {
  const inside = root === document ? page : root;
  const isBehind =
    !!inside.querySelector('dialog:is(:modal)') ||
    [...inside.querySelectorAll('*')].some(
      (host) => host !== own && host.shadowRoot && isBehindModal(observer, own, host.shadowRoot),
    );
  if (isBehind) observer.observe(root, CHANGES);
  return isBehind;
}
