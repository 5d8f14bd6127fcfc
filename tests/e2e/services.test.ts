import {setTimeout as sleep} from 'node:timers/promises';
import {beforeAll, beforeEach, describe, expect, test} from 'vitest';
import type {Facts} from '../../src/consent/service.js';
import type {ServiceName} from '../../src/services/catalogue.js';
import {SERVICE_LOADERS} from '../../src/services/service-loaders.js';
import {IDS, installDoubles, serveClarity} from '../doubles/doubles.js';
import {plainTag, tracesOf} from '../doubles/plain.js';
import {onCard} from '../support/banner.js';
import {engines, isFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {SERVICE_CASES, type ServiceCase} from '../support/services.js';
import {openShop, OPTIONS, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

/** As long as the library waits before it erases a second time. */
const QUIET = 1000;
/** Long enough for the timers of vendors' scripts. */
const LONG_QUIET = 10_000;

/** Cookies on the widest domain, in numbers, and beside keys in storage: what engines may erase differently. */
const STORING = ['yandex-metrika', 'google-analytics', 'top-mail-ru'];

/** Where ids of people are kept. */
const PERSONS = /^(_ym_uid|_ga|_fbp|_clck|tmr_lvid)$/;

const GOALS = `<button id="goal" type="button" onclick="
  window.ym?.(${IDS.metrika}, 'reachGoal', 'order');
  window.gtag?.('event', 'order');
  window.fbq?.('track', 'Lead');
  window.clarity?.('event', 'order');
  window._tmr?.push?.({id: '${IDS.topMail}', type: 'reachGoal', goal: 'order'});
  window.dataLayer?.push?.({event: 'order'});">Goal</button>`;

function openServiceShop(cases: readonly ServiceCase[], more = ''): Shop {
  const attributes = cases.map(({name, id}) => `data-${name}="${id}"`).join(' ');
  return openShop(() => ({
    head: `<script src="/lib/kelisim.js" ${OPTIONS} ${attributes} data-reload-on-withdraw ${more}></script>`,
    body: `<h1>Shop</h1>${GOALS}<footer><a href="#" data-kelisim="preferences">Cookies</a></footer>`,
  }));
}

/** Goals, clicks, routes and anchors: everything that makes a running tag send. */
async function use(tab: Tab): Promise<void> {
  await tab.click('#goal');
  await tab.evaluate(() => {
    history.pushState(null, '', '/second');
    location.hash = 'anchor';
    document.querySelector('h1')?.click();
  });
}

const factsOf = async (name: string): Promise<Facts> => (await SERVICE_LOADERS[name as ServiceName]()).default;

/** What a service has declared to store, and what is still there. */
async function leftOf(tab: Tab, facts: Facts): Promise<string[]> {
  const cookies = (await tab.cookies()).map(({name}) => name);
  const keys = await tab.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  const own = [facts.cookies ?? [], facts.storage ?? []].map((list) => (typeof list === 'string' ? [] : [...list]));
  const isOf =
    (list: readonly {name?: string; pattern?: string; isOutOfReach?: boolean}[]) =>
    (found: string): boolean =>
      list.some(
        ({name, pattern, isOutOfReach}) =>
          !isOutOfReach && (name === found || (pattern && new RegExp(pattern).test(found))),
      );
  const [ofCookies = [], ofKeys = []] = own as {name?: string; pattern?: string}[][];
  return [...cookies.filter(isOf(ofCookies)), ...keys.filter(isOf(ofKeys))];
}

async function persons(tab: Tab): Promise<string[]> {
  return (await tab.cookies()).filter(({name}) => PERSONS.test(name)).map(({name, value}) => `${name}=${value}`);
}

const wasReloaded = (tab: Tab): Promise<unknown> =>
  tab.waitFor(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'reload',
  );

const tagRequests = (shop: Shop, {tag}: ServiceCase): string[] =>
  shop.strangers().filter((url) => url.split('?')[0] === tag);

/** Registers every tag there is, as it behaves or with the traces it leaves. */
async function installTags(): Promise<void> {
  for (const {name, tag} of SERVICE_CASES) {
    const {host, pathname} = new URL(tag);
    internet.site(host).route(pathname, plainTag(await factsOf(name)));
  }
  installDoubles(internet);
  serveClarity(internet, IDS.clarity);
}

beforeAll(installTags);
beforeEach(() => internet.forget());

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
  });

  const cases = isFirst(engine) ? SERVICE_CASES : SERVICE_CASES.filter(({name}) => STORING.includes(name));

  test.each(cases)('$name starts once when it is granted, and is gone when it is withdrawn [L08]', async (service) => {
    const facts = await factsOf(service.name);
    const shop = openServiceShop([service]);
    await visitor.open(shop.url);
    await visitor.see(onCard('accept-all'));
    await use(visitor);
    expect(shop.strangers()).toEqual([]);
    expect(await leftOf(visitor, facts)).toEqual([]);

    await visitor.click(onCard('accept-all'));
    await expect.poll(() => tagRequests(shop, service)).toHaveLength(1);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await use(visitor);
    // A container leaves what its tags leave.
    const hasTraces = tracesOf(facts).cookies.length > 0 && service.name !== 'google-tag-manager';
    if (hasTraces) await expect.poll(() => leftOf(visitor, facts)).not.toEqual([]);
    await staysQuiet(visitor);
    // A counter that is an image counts routes too.
    if (service.name !== 'liveinternet') expect(tagRequests(shop, service)).toHaveLength(1);
    const before = await persons(visitor);

    await visitor.evaluate(() => window.kelisim?.withdraw());
    if (facts.isResident || !facts.stop) {
      await wasReloaded(visitor);
      await visitor.waitFor(() => window.kelisim?.status === 'decided');
    } else await visitor.waitFor(() => window.kelisim?.choice?.granted.length === 0);
    await staysQuiet(visitor);
    internet.forget();
    await use(visitor);
    await sleep(QUIET);
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
    expect(await leftOf(visitor, facts)).toEqual([]);

    await visitor.evaluate(() => window.kelisim?.acceptAll());
    if (before.length) await expect.poll(() => persons(visitor)).toHaveLength(before.length);
    expect((await persons(visitor)).filter((person) => before.includes(person))).toEqual([]);
  });

  test('all of them at once: nothing before, each once, and quiet after the withdrawal [L01, L08]', async () => {
    const shop = openServiceShop(SERVICE_CASES);
    await visitor.open(shop.url);
    await visitor.see(onCard('reject-all'));
    expect(shop.strangers()).toEqual([]);
    await visitor.click(onCard('accept-all'));
    for (const service of SERVICE_CASES) {
      // Google has one tag for two.
      await expect.poll(() => tagRequests(shop, service), {message: service.name}).toHaveLength(1);
    }
    await use(visitor);
    await staysQuiet(visitor);
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await wasReloaded(visitor);
    await visitor.waitFor(() => window.kelisim?.status === 'decided');
    await staysQuiet(visitor);
    internet.forget();
    await use(visitor);
    await sleep(isFirst(engine) ? LONG_QUIET : QUIET);
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
    for (const {name} of SERVICE_CASES)
      expect({[name]: await leftOf(visitor, await factsOf(name))}).toEqual({[name]: []});
  });
});
