/** Lifts the card above whatever the page stacks, without taking the focus. Older browsers rely on its `z-index`. */
export function raise(card: HTMLElement): void {
  if ('showPopover' in card && !card.matches(':popover-open')) card.showPopover();
}

/** Opens the dialog as a modal one, unless nobody would see it. */
export function openDialog(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  dialog.showModal();
  // A filter list that hides the element would leave an invisible dialog, and a page that answers nobody.
  if (!dialog.getClientRects().length) dialog.close();
}
