import type {Kelisim} from '../core/kelisim.js';

/** What of Playwright's `Page` is used. */
export interface TestPage {
  locator(selector: string): {first(): {click(): Promise<void>}};
}

/** What of Playwright's `BrowserContext` or `Page` is used. */
export interface TestContext {
  // Playwright 1.59 and later return what removes the script again.
  addInitScript(script: {content: string}): Promise<unknown>;
}

/** Everything, nothing, or some: `{analytics: true, youtube: false}`. What is left out is denied. */
export type Answer = boolean | Readonly<Record<string, boolean>>;

/** Accepts as a visitor does, in Playwright: waits for the question, and clicks. */
export function acceptAll(page: TestPage): Promise<void> {
  return answer(page, 'accept-all');
}

/** Refuses as a visitor does, in Playwright: waits for the question, and clicks. */
export function rejectAll(page: TestPage): Promise<void> {
  return answer(page, 'reject-all');
}

/**
 * Answers on every page that the context opens from now on, for tests of something else, in Playwright. It decides
 * through the library itself, so no consent is bypassed: what is denied stays held.
 */
export async function seed(context: TestContext, choice: Answer): Promise<void> {
  await context.addInitScript({content: `(${seedWindow.toString()})(window, ${JSON.stringify(choice)})`});
}

/**
 * The same for one window before its page is loaded, as in Cypress:
 * `cy.visit('/', {onBeforeLoad: (window) => seedWindow(window, true)})`.
 */
export function seedWindow(target: {kelisim?: unknown}, choice: Answer): void {
  // This goes into the page as text, so it uses nothing from outside.
  target.kelisim = [
    (kelisim: Kelisim) => {
      if (kelisim.status === 'decided') return;
      if (choice === true) kelisim.acceptAll();
      else kelisim.save(choice || {});
    },
  ];
}

function answer(page: TestPage, action: string): Promise<void> {
  return page.locator(`[data-action="${action}"]:visible`).first().click();
}
