import type {BrowserContext} from 'playwright';

/** What serves a context inside Playwright, which runs in this process. */
interface Served {
  listeners(event: 'page'): readonly Listener[];
  off(event: 'page', listener: Listener): unknown;
}

type Listener = (...words: never[]) => unknown;

/**
 * Keeps a third of a megabyte of script out of each document of a Firefox. By WebDriver BiDi Playwright puts its whole
 * page script there, for the sake of `keyboard.insertText()`, which no test uses: a seventh of the processor's time.
 * What a test asks of a page brings what it needs later. In Chromium there is no such listener.
 * @throws Error if Playwright has one under another name
 */
export function spareDocuments(context: BrowserContext): void {
  const {_connection: connection} = context as unknown as {_connection: {toImpl(context: BrowserContext): Served}};
  const served = connection.toImpl(context);
  const installers = served.listeners('page').filter(({name}) => name === 'installInPage');
  for (const installer of installers) served.off('page', installer);
  const isFirefox = context.browser()?.browserType().name() === 'firefox';
  if (isFirefox && installers.length !== 1)
    throw new Error('Playwright has changed how it brings its script into documents. Look at spare-documents.ts');
}
