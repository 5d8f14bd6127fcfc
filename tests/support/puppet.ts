import type {Tab} from './visitor.js';

/** What a puppet says of itself. */
export interface PuppetState {
  /** Whether its visitor sees the card. */
  readonly sees: boolean;
  readonly log: readonly string[];
  /** Errors that nothing caught. */
  readonly uncaught: readonly string[];
}

/**
 * A script for a page in a frame of any origin, which no test reaches into: it answers its parent's questions, and
 * clicks on the card when told to.
 */
export const PUPPET = `<script>(${answer.toString()})();</script>`;

/** Asks the page in the first frame; with `action` it clicks on that button of the card first. */
export function askPuppet(tab: Tab, action = ''): Promise<PuppetState> {
  return tab.evaluate(
    (wanted: string) =>
      new Promise<PuppetState>((resolve, reject) => {
        setTimeout(reject, 20_000, new Error('no answer from the frame'));
        addEventListener('message', ({data}) => resolve(data as PuppetState), {once: true});
        document.querySelector('iframe')?.contentWindow?.postMessage(wanted, '*');
      }),
    action,
  );
}

/** Runs in the page, so it may use nothing from outside itself. */
function answer(): void {
  const uncaught: string[] = [];
  addEventListener('error', ({message}) => uncaught.push(message));
  addEventListener('unhandledrejection', ({reason}) => uncaught.push(String(reason)));
  addEventListener('message', ({data}) => {
    const card = document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('section');
    if (data) card?.querySelector<HTMLElement>(`[data-action=${data}]`)?.click();
    const state: PuppetState = {
      sees: (card?.getBoundingClientRect().height ?? 0) > 0,
      log: (window as {__log?: string[]}).__log ?? [],
      uncaught,
    };
    parent.postMessage(state, '*');
  });
}
