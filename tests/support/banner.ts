/** The card that asks. */
export const CARD = 'kelisim-banner >>> [role=region]';

/** The preferences, while they are open. */
export const DIALOG = 'kelisim-banner >>> dialog[open]';

/** What the buttons do. */
export type Action = 'accept-all' | 'reject-all' | 'preferences' | 'save' | 'close' | 'withdraw';

/** A button of the card. */
export function onCard(action: Action): string {
  return `${CARD} [data-action=${action}]`;
}

/** A button of the preferences. */
export function inDialog(action: Action): string {
  return `${DIALOG} [data-action=${action}]`;
}

/** The switch of a category in the preferences. */
export function switchOf(category: string): string {
  return `${DIALOG} input[name=${category}]`;
}
