import {makeKit, script, type Kit} from './kit.js';

/**
 * Intercom's messenger, by its documentation: the script itself is not public. `boot` begins a session and says so,
 * `shutdown` ends it and forgets whose it was; without a session nothing is sent.
 * @see https://developers.intercom.com/installing-intercom/web/methods
 * @see https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies
 */
export const intercom: string = script(run, makeKit);

function run(kit: Kit): void {
  type Queue = ((...words: unknown[]) => void) & {q?: unknown[][]};
  const page = window as unknown as {Intercom?: Queue};
  const early = (page.Intercom && page.Intercom.q) || [];
  let app = '';
  let visitor = '';

  /** Keeps an id in its cookie, and gives it. */
  function keep(name: string, days: number): string {
    const id = kit.cookie(`${name}-${app}`) || kit.digits(12);
    kit.keep(`${name}-${app}`, id, days * 86_400, '; SameSite=Lax');
    return id;
  }

  function send(path: string, parameters: Readonly<Record<string, unknown>>): void {
    const address = `https://api-iam.intercom.io/messenger/web/${path}`;
    void kit.request(kit.address(address, {app_id: app, anonymous_id: visitor, r: kit.digits(6), ...parameters}), '{}');
  }

  function take(command: unknown, ...words: unknown[]): void {
    if (command === 'boot') {
      // A second one in a session changes nothing.
      if (visitor) return;
      app = String((words[0] as {app_id?: unknown}).app_id);
      visitor = keep('intercom-id', 270);
      keep('intercom-device-id', 270);
      keep('intercom-session', 7);
      kit.store('intercom.intercom-state', visitor);
      send('ping', {what: 'boot'});
    } else if (command === 'shutdown') {
      if (visitor) kit.drop(`intercom-session-${app}`);
      visitor = '';
    } else if (command === 'trackEvent' && visitor) send('events', {what: words[0]});
  }

  page.Intercom = take;
  for (const words of early) take(...(words as [unknown, ...unknown[]]));
}
