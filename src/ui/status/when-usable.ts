import {isBehindModal} from '../shared/is-behind-modal.js';

/**
 * Calls back when no modal dialog of the page makes an element inert, unless the element is gone by then. What is said
 * under such a dialog is not announced.
 * @see https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees
 */
export function whenUsable(element: Element, act: () => void): void {
  const observer = new MutationObserver(look);

  function look(): void {
    if (element.isConnected && isBehindModal(observer)) return;
    observer.disconnect();
    if (element.isConnected) act();
  }

  look();
}
