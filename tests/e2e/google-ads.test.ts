import {beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {IDS, installDoubles} from '../doubles/doubles.js';
import {onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {openShop, OPTIONS} from '../support/shop.js';

const ADS = /(^|\.)(googleadservices|googlesyndication|doubleclick|google)\.\w+$/;

beforeAll(() => installDoubles(internet));
beforeEach(() => internet.forget());

describe.each(engines)('in $name', (engine) => {
  test('who grants analytics alone is counted, and no host of ads hears of it [M18]', async () => {
    const shop = openShop(() => ({
      head: `<script src="/lib/kelisim.js" ${OPTIONS} data-google-analytics="${IDS.analytics}"
        data-google-ads="${IDS.ads}"></script>`,
      body: '<h1>Shop</h1><a href="#" data-kelisim="preferences">Cookies</a>',
    }));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(onCard('accept-all'));
    await visitor.evaluate(() => window.kelisim?.save({analytics: true}));
    await internet.waitForRequest({host: 'www.google-analytics.com'});
    await visitor.evaluate("gtag('event', 'purchase', {value: 1})");
    await staysQuiet(visitor);
    const ofAds = (): string[] => internet.requests().flatMap(({host}) => (ADS.test(host) ? [host] : []));
    expect(ofAds()).toEqual([]);
    expect((await visitor.cookies()).map(({name}) => name).filter((name) => name.startsWith('_gcl'))).toEqual([]);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await visitor.evaluate("gtag('event', 'purchase', {value: 2})");
    await internet.waitForRequest({host: 'www.googleadservices.com'});
  });
});
