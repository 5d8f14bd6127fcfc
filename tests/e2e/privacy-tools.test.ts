import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest';
import {CARD} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {freshHost} from '../support/hosts.js';
import {internet} from '../support/internet.js';
import {CONSENT_O_MATIC, follow, isShown, runAutoconsent, told} from '../support/privacy-tools.js';
import {staysQuiet} from '../support/quiet.js';
import {everything, LABELS, LIBRARY, openShop} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

interface Demo {
  readonly port: number;
  received(): readonly unknown[];
  close(): Promise<void>;
}

const SERVER = new URL('../../demo/serve.mjs', import.meta.url).href;
let demo: Demo;

beforeAll(async () => {
  const {startDemo} = (await import(SERVER)) as {startDemo(port: number): Promise<Demo>};
  demo = await startDemo(0);
});
afterAll(() => demo.close());
beforeEach(() => internet.forget());

/** Lets autoconsent do its work, and gives what it reports. */
async function refuse(tab: Tab): Promise<readonly string[]> {
  await tab.see(CARD);
  await runAutoconsent(tab);
  await expect.poll(async () => (await told(tab)).map(({type}) => type)).toContain('selfTestResult');
  return (await told(tab))
    .filter(({cmp}) => cmp === 'Kelisim')
    .map(({type, result}) => `${type} ${result ?? ''}`.trim());
}

const REPORT = ['cmpDetected', 'popupFound', 'optOutResult true', 'autoconsentDone', 'selfTestResult true'];

describe.each(engines)('autoconsent of DuckDuckGo in $name', (engine) => {
  test('finds the question of the demo shop, refuses, and sees that it is refused [M12]', async () => {
    const host = freshHost();
    internet.forward(host, demo.port);
    const before = demo.received().length;
    const visitor = await engine.newVisitor();
    await visitor.open(`https://${host}/`);
    expect(await refuse(visitor)).toEqual(REPORT);
    await visitor.unsee(CARD);
    await staysQuiet(visitor);
    expect(demo.received().slice(before)).toEqual([]);
    await visitor.reload();
    await staysQuiet(visitor);
    expect(await visitor.sees(CARD)).toBe(false);
  });

  test('does so on a site that has moved, where the old library had no clear answer', async () => {
    const moved = LIBRARY.replace('></script>', ' data-migrate="vanilla-cookieconsent"></script>');
    const shop = openShop((third) => {
      const page = everything(third);
      return {...page, head: (page.head ?? '').replace(LIBRARY, moved)};
    });
    const visitor = await engine.newVisitor();
    await visitor.open(shop.site.route('/before', {body: '<!doctype html><p>Before'}));
    await visitor.evaluate("void (document.cookie = 'cc_cookie=broken; path=/')");
    await visitor.open(shop.url);
    expect(await refuse(visitor)).toEqual(REPORT);
    await staysQuiet(visitor);
    expect(shop.strangers()).toEqual([]);
  });
});

describe.each(engines)('the rule for Consent-O-Matic in $name', (engine) => {
  test.each([
    [[], []],
    [['B'], LABELS.analytics],
  ] as const)('with %j allowed gives leave to what is allowed and to nothing else', async (wanted, labels) => {
    const shop = openShop();
    const visitor = await engine.newVisitor();
    const {detectors, methods} = CONSENT_O_MATIC.Kelisim;
    await visitor.open(shop.url);
    await visitor.see(CARD);
    for (const {presentMatcher, showingMatcher} of detectors) {
      expect(
        await visitor.evaluate(
          (selector) => !!document.querySelector(selector),
          presentMatcher[0]?.target?.selector ?? '',
        ),
      ).toBe(true);
      for (const matcher of showingMatcher) expect(await isShown(visitor, matcher)).toBe(true);
    }
    for (const {action} of methods) await follow(visitor, action, wanted);
    await visitor.unsee(CARD);
    await expect.poll(() => shop.strangers().toSorted()).toEqual([...labels].toSorted());
    await staysQuiet(visitor);
    expect(shop.strangers().toSorted()).toEqual([...labels].toSorted());
    for (const {showingMatcher} of detectors)
      for (const matcher of showingMatcher) expect(await isShown(visitor, matcher)).toBe(false);
  });
});
