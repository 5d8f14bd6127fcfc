/** Opens the preferences when a marked element is clicked, whenever that element was added to the page. */
export function listenToOpeners(open: () => void, signal: AbortSignal): void {
  function onClick(event: Event): void {
    // The path of the event leads into open shadow roots too.
    if (!event.composedPath().some((node) => (node as HTMLElement).dataset?.kelisim === 'preferences')) return;
    event.preventDefault();
    open();
  }
  // On the way down: menus stop clicks on the way up.
  addEventListener('click', onClick, {capture: true, signal});
}
