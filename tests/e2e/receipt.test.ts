import {beforeEach, describe, expect, test} from 'vitest';
import {violations} from '../support/look.js';
import {DIALOG, inDialog, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

const DECLARATION = 'kelisim-declaration >>> [data-record]';
const CONTROLLER = {
  name: 'Dala LLP',
  registration: 'BIN 000000000000',
  address: '1 Abay St, Almaty',
  contact: 'privacy@dala.example',
};

/** Catches what would leave the page: the clipboard, a file, the printer. */
const CATCH = `<script>
  window.caught = {};
  Object.defineProperty(navigator, 'clipboard', {value: {writeText: async (text) => void (caught.copied = text)}});
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) return click.call(this);
    fetch(this.href).then((file) => file.text()).then((text) => (caught[this.download.split('.').pop()] = text));
  };
  const {get} = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {get() {
    const view = get.call(this);
    if (view) view.print = () => (caught.printed = view.document.body.innerText);
    return view;
  }});
</script>`;

function shopWith(options: object, page = ''): Shop {
  const all = {controller: CONTROLLER, policyUrl: '/privacy', policyVersion: '3', policyDate: '2026-11-01', ...options};
  const shop = openShop(() => ({
    attributes: page,
    head: `<title>Shop</title>${CATCH}<script type="application/json" data-kelisim>${JSON.stringify(all)}</script>
      <script src="/lib/kelisim.js"></script>`,
    body: `<main><h1>Shop</h1><h2>Privacy</h2><kelisim-declaration></kelisim-declaration>
      <footer><a id="settings" href="#" data-kelisim="preferences">Cookie settings</a></footer></main>`,
  }));
  shop.site.route('/records', {status: 201});
  return shop;
}

const caught = (tab: Tab, key: string): Promise<string> =>
  tab.waitFor(
    (name: string) => (window as unknown as {caught: Record<string, string>}).caught[name],
    key,
  ) as Promise<string>;

beforeEach(() => internet.forget());

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
  });

  test('the declaration has the record of the choice, to copy, print and save, and it follows a withdrawal [M04]', async () => {
    const shop = shopWith({
      endpoint: '/records',
      region: 'KZ',
      services: [{name: 'stat', label: 'Visit statistics', category: 'analytics', provider: 'Acme', country: 'RU'}],
    });
    await visitor.open(shop.url);
    await visitor.see('kelisim-declaration >>> dl');
    expect(await visitor.sees(DECLARATION)).toBe(false);
    await visitor.click(onCard('accept-all'));
    const text = await visitor.text(DECLARATION);
    for (const part of [
      'Record of your choice',
      ...Object.values(CONTROLLER),
      'Analytics',
      'Allowed',
      'Privacy policy (version 3',
      `https://${shop.site.host}/privacy`,
      'Visit statistics – Acme, Russia',
      'Website',
      `https://${shop.site.host}`,
      'under “Cookie settings”',
    ])
      expect(text).toContain(part);
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await visitor.waitFor((path: string) => {
      const [host = '', inside = ''] = path.split(' >>> ');
      return document.querySelector(host)?.shadowRoot?.querySelector(inside)?.textContent?.includes('Withdrawn');
    }, DECLARATION);
    expect(await violations(visitor, 'kelisim-declaration')).toEqual([]);

    await visitor.click(`${DECLARATION} [data-do=copy]`);
    const copied = await caught(visitor, 'copied');
    expect(copied).toContain('Asked by: Dala LLP; BIN 000000000000; 1 Abay St, Almaty; privacy@dala.example\n');
    expect(copied).toContain('Analytics: Withdrawn\n');
    expect(copied).toContain(`Website: https://${shop.site.host}\n`);
    await visitor.click(`${DECLARATION} [data-do=print]`);
    const printed = await caught(visitor, 'printed');
    expect(printed).toContain('1 Abay St, Almaty');
    expect(printed).not.toContain('Shop');
    await visitor.click(`${DECLARATION} [data-do=save-text]`);
    expect(await caught(visitor, 'txt')).toBe(copied);
    await visitor.click(`${DECLARATION} [data-do=save-json]`);
    const record = JSON.parse(await caught(visitor, 'json')) as Readonly<Record<string, unknown>>;
    expect(record).toMatchObject({
      schema: 'kelisim-record-1',
      controller: CONTROLLER,
      purposes: expect.arrayContaining([{category: 'analytics', state: 'withdrawn'}]),
      services: [{name: 'stat', provider: 'Acme', country: 'RU', category: 'analytics'}],
    });
    expect(copied).toContain(`ID: ${String(record.id)}\n`);
    await visitor.click(`${DECLARATION} [data-do=save-linked]`);
    expect(JSON.parse(await caught(visitor, 'jsonld'))).toMatchObject({'dpv:hasIdentifier': record.id});
    // A later page shows the same record.
    await visitor.open(shop.second);
    expect(await visitor.text(DECLARATION)).toContain(String(record.id));
  });

  test('the preferences have it behind a fold, in the language of the page', async () => {
    const label = {en: 'Shop statistics', kk: 'Дүкен статистикасы'};
    const services = [
      {name: 'google-analytics', id: 'G-TEST123'},
      {name: 'stat', label, category: 'analytics', provider: 'Acme', country: 'RU'},
      {name: 'print', category: 'analytics'},
    ];
    const shop = shopWith({categories: ['analytics', 'advertising'], services}, 'lang="kk"');
    await visitor.open(shop.url);
    await visitor.click(onCard('preferences'));
    expect(await visitor.sees(`${DIALOG} .text > details`)).toBe(false);
    await visitor.click(inDialog('reject-all'));
    // A slow browser may leave the page before it hears of the click.
    await visitor.unsee(DIALOG);
    await visitor.waitFor(() => window.kelisim?.choice);
    await visitor.open(shop.second);
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual([]);
    // The link stands below the declaration, which grows until it has everything.
    await visitor.see(DECLARATION);
    await staysQuiet(visitor);
    await visitor.click('#settings');
    await visitor.see(DIALOG);
    await visitor.click(`${DIALOG} .text > details > summary`);
    await visitor.see(`${DIALOG} [data-record]`);
    const text = await visitor.text(`${DIALOG} [data-record]`);
    for (const part of [
      'Сұраған',
      'Dala LLP',
      'Шешім қабылданған күн',
      '1 Abay St, Almaty',
      'Сайт',
      'Google Analytics – Google, Америка Құрама Штаттары',
      'Дүкен статистикасы – Acme, Ресей',
      'print',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/URL|\bstat\b|google-analytics/);
    expect(await violations(visitor, 'kelisim-banner')).toEqual([]);
    await visitor.click(`${DIALOG} [data-do=save-json]`);
    const record = JSON.parse(await caught(visitor, 'json')) as Readonly<Record<string, unknown>>;
    expect(record).not.toHaveProperty('id');
    expect(record.notice).toEqual({url: '/privacy', version: '3', date: '2026-11-01'});
  });
});
