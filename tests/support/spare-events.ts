import type {Browser} from 'playwright';

/** What serves a browser inside Playwright, which runs in this process. */
interface Served {
  readonly _browserSession?: {send(command: 'session.unsubscribe', parameters: {events: string[]}): Promise<unknown>};
}

/**
 * Has a Firefox say nothing of its requests. By WebDriver BiDi Playwright asks for five events for each of them, a tenth of
 * the processor's time. No test listens to them: what was asked for is known by the server that was asked.
 * @throws Error if Playwright keeps its connection under another name
 */
export async function spareEvents(browser: Browser): Promise<Browser> {
  const {_connection: connection} = browser as unknown as {_connection: {toImpl(browser: Browser): Served}};
  const session = connection.toImpl(browser)._browserSession;
  if (session === undefined)
    throw new Error('Playwright has changed how it speaks with Firefox. Look at spare-events.ts');
  await session.send('session.unsubscribe', {events: ['network']});
  return browser;
}
