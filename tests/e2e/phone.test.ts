import {beforeAll, describe, expect, test} from 'vitest';
import {CARD} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {looks, settle} from '../support/look.js';
import {openShop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

const SERVICES = 'data-yandex-metrika="12345678" data-google-analytics="G-ABCDEFG" data-jivo="abcdefghij"';

/** What is known of the text of the question: how much of it shows, and of the card that it stands in. */
function room(visitor: Visitor): Promise<{hidden: number; share: number}> {
  return visitor.evaluate(() => {
    const card = document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('section') as HTMLElement;
    const text = card.querySelector('.text') as HTMLElement;
    return {
      hidden: text.scrollHeight - text.clientHeight + (card.scrollHeight - card.clientHeight),
      share: card.offsetHeight / innerHeight,
    };
  });
}

describe.each(engines)('on a phone in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor({viewport: {width: 390, height: 844}});
  });

  async function openIn(lang: string, options = ''): Promise<void> {
    const shop = openShop(() => ({
      attributes: `lang="${lang}"`,
      head: `<script src="/lib/kelisim.js" data-controller="ТОО «Дала»" data-policy-url="/privacy"
        data-policy-version="3" data-policy-date="2026-11-01" ${SERVICES} ${options}></script>`,
      body: '<h1>Shop</h1>',
    }));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await settle(visitor);
  }

  test('names of cookies are not broken beside how long they stay', async () => {
    await openIn('en', 'data-matomo="1"');
    await visitor.evaluate(() => window.kelisim?.showPreferences());
    await visitor.see('kelisim-banner >>> dialog[open]');
    const lines = (): Promise<Record<string, number>> =>
      visitor.evaluate(() => {
        const dialog = document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('dialog');
        for (const fold of dialog?.querySelectorAll('details') ?? []) fold.open = true;
        const names = [...(dialog?.querySelectorAll('dt bdi') ?? [])];
        return Object.fromEntries(names.map((name) => [name.textContent, name.getClientRects().length]));
      });
    await expect.poll(lines).toMatchObject({'_pk_testcookie*': 1, '_pk_cvar*, _pk_hsr*': 1});
  });

  test.each(['kk', 'ky', 'ru', 'uz', 'en'])('all that is asked is in sight without scrolling: %s', async (lang) => {
    await openIn(lang);
    const {hidden, share} = await room(visitor);
    expect(hidden).toBeLessThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(0.5);
  });

  test.each(['kk', 'ky', 'ru', 'uz', 'en'])(
    'the two answers stand beside each other, alike: %s [L04]',
    async (lang) => {
      await openIn(lang);
      const {'accept-all': accept, 'reject-all': reject, preferences} = await looks(visitor);
      expect([accept?.isReachable, reject?.isReachable, preferences?.isReachable]).toEqual([true, true, true]);
      expect(Math.abs((accept?.width ?? 0) - (reject?.width ?? 0))).toBeLessThan(1);
      expect(accept?.height).toBe(reject?.height);
      // Each has a half of the card but for what is around and between them; the third has all of it.
      expect(accept?.width).toBeGreaterThan(150);
      expect(accept?.width).toBeLessThan(180);
      expect(preferences?.width).toBeGreaterThan(320);
    },
  );

  test('answers with a word longer than a half stand below each other, alike', async () => {
    const texts = JSON.stringify({rejectAll: 'Unwiderruflichkeitserklärung', acceptAll: 'Ja'});
    const shop = openShop(() => ({
      head: `<script type="application/json" data-kelisim>{"texts": ${texts}}</script>
        <script src="/lib/kelisim.js" data-controller="Dala" data-policy-url="/privacy"></script>`,
      body: '<h1>Shop</h1>',
    }));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await settle(visitor);
    const {'accept-all': accept, 'reject-all': reject, preferences} = await looks(visitor);
    expect(accept?.width).toBeGreaterThan(320);
    expect([reject?.width, preferences?.width]).toEqual([accept?.width, accept?.width]);
    expect(reject?.height).toBe(accept?.height);
  });
});
