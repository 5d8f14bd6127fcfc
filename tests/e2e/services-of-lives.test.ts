import {beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {IDS, installDoubles} from '../doubles/doubles.js';
import {onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {openShop, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

const OPTIONS = {
  controller: 'Shop LLP',
  policyUrl: '/privacy',
  services: [
    {name: 'google-analytics', id: IDS.analytics},
    {name: 'top-mail-ru', id: IDS.topMail},
  ],
};

/** An app that starts the library and ends it, as hot reload and React's StrictMode do. */
function openApp(): Shop {
  return openShop(() => ({
    head: `<script type="module">
      import {createConsent} from '/lib/kelisim.mjs';
      window.begin = (options = ${JSON.stringify(OPTIONS)}) => void (window.kelisim = createConsent(options));
      begin();
    </script>
    <script>window.changes = []; document.addEventListener('kelisim:change', ({detail}) => changes.push(detail.stillRunning));</script>`,
    body: '<h1>Shop</h1><a href="#" data-kelisim="preferences">Cookies</a>',
  }));
}

const views = (): number => internet.requests({host: 'www.google-analytics.com', path: '/g/collect'}).length;
const counted = (): number => internet.requests({host: 'top-fwz1.mail.ru', path: '/counter'}).length;

beforeAll(() => installDoubles(internet));
beforeEach(() => internet.forget());

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;
  let shop: Shop;

  const run = (code: string): Promise<unknown> => visitor.evaluate(`(() => { ${code} })()`);

  beforeEach(async () => {
    visitor = await engine.newVisitor();
    shop = openApp();
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await expect.poll(views).toBe(1);
    await expect.poll(counted).toBe(1);
    await run('kelisim.destroy()');
  });

  test('what one life has started, the next one does not start again, and stops', async () => {
    await run('begin()');
    await staysQuiet(visitor);
    expect([views(), counted()]).toEqual([1, 1]);
    await run("gtag('event', 'order')");
    await expect.poll(views).toBe(2);

    // What waits to be sent when consent goes is not sent either.
    await run("gtag('event', 'late'); changes.length = 0; kelisim.rejectAll();");
    await visitor.waitFor(() => window.__gtagBatches === 2);
    await staysQuiet(visitor);
    expect(views()).toBe(2);
    internet.forget();
    const beats = await visitor.evaluate(() => window.__tmrBeats ?? 0);
    await run(`gtag('event', 'denied'); _tmr.push({id: '${IDS.topMail}', type: 'reachGoal', goal: 'denied'});`);
    // What nothing stops goes on trying.
    await visitor.waitFor((before: number) => (window.__tmrBeats ?? 0) > before, beats);
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
    expect(await visitor.evaluate('window.changes')).toEqual([['top-mail-ru']]);
    await expect
      .poll(async () => (await visitor.cookies()).filter(({name}) => /^(_ga|tmr_)/.test(name)).map(({name}) => name))
      .toEqual([]);
  });

  test('a refusal in the task in which the next life begins names what only a reload ends', async () => {
    await run('changes.length = 0; begin(); kelisim.rejectAll();');
    expect(await visitor.evaluate('window.changes')).toEqual([['top-mail-ru']]);
    await staysQuiet(visitor);
    internet.forget();
    await run("gtag('event', 'denied')");
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
  });

  test('a life without built-in services stops those of the one before', async () => {
    await run(
      "begin({controller: 'Shop LLP', policyUrl: '/privacy', categories: 'analytics advertising', revision: 1})",
    );
    await visitor.see(onCard('reject-all'));
    await staysQuiet(visitor);
    internet.forget();
    await run("gtag('event', 'denied')");
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
    await run('changes.length = 0; kelisim.rejectAll();');
    expect(await visitor.evaluate('window.changes')).toEqual([['top-mail-ru']]);
    await expect
      .poll(async () => (await visitor.cookies()).filter(({name}) => /^(_ga|tmr_)/.test(name)).map(({name}) => name))
      .toEqual([]);
  });

  test('what the next life has not been granted stops when it begins', async () => {
    await run(`for (const name of ['kelisim', '__Host-kelisim']) document.cookie = name + '=; path=/; secure; max-age=0';
      begin();`);
    await visitor.see(onCard('accept-all'));
    await staysQuiet(visitor);
    internet.forget();
    await run("gtag('event', 'denied')");
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
  });
});
