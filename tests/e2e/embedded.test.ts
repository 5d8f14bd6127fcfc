import {beforeEach, describe, expect, test} from 'vitest';
import {engines} from '../support/engines.js';
import {freshDomain} from '../support/hosts.js';
import {internet} from '../support/internet.js';
import {LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

/** Tells the page around it what is known of the visitor, does what that page says, and tells what it has stored. */
const TALK = `<script>
  document.addEventListener('kelisim:ready', () => parent.postMessage(kelisim.status, '*'));
  addEventListener('message', ({data}) => {
    kelisim[data]();
    parent.postMessage(document.cookie, '*');
  });
</script>`;

const EMBEDDED = LIBRARY.replace(' src', ' data-same-site="none" src');

const HEAR = `<script>window.__log = []; addEventListener('message', ({data}) => __log.push(data))</script>`;

/** A page of somebody else, with a shop in a frame. */
function openPartner(shop: Shop): string {
  const partner = internet.site(freshDomain());
  return partner.page('/', {head: HEAR, body: `<h1>Partner</h1><iframe title="Shop" src="${shop.url}"></iframe>`});
}

/** The choices that the server of the shop was sent with its page. */
function sentTo(shop: Shop): (string | undefined)[] {
  const pages = internet.requests().filter(({host, path}) => host === shop.site.host && path === '/');
  return pages.map(({cookie}) => /kelisim=v=1[^;]*/.exec(cookie ?? '')?.[0]);
}

// WebKit gives frames of other sites no cookies, whatever they ask for.
describe.each(engines.filter(({name}) => name !== 'webkit'))('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
  });

  /** Has the frame do something. Gives the choices that it has stored then. */
  async function have(word: string): Promise<string[]> {
    await visitor.evaluate((what) => {
      window.__log = [];
      document.querySelector('iframe')?.contentWindow?.postMessage(what, '*');
    }, word);
    const cookies = String(
      await visitor.waitFor(() => window.__log?.find((text) => !/^(un)?decided$/.test(String(text)))),
    );
    return cookies.match(/&g=[^&]*/g) ?? [];
  }

  test('with same-site="none" a page in a frame of another site remembers the answer, and the answer after it', async () => {
    const shop = openShop(() => ({head: TALK + EMBEDDED}), freshDomain());
    const partner = openPartner(shop);
    await visitor.open(partner);
    await visitor.waitFor(() => window.__log?.includes('undecided'));
    expect(await have('acceptAll')).toEqual(['&g=analytics+functional+advertising']);
    await visitor.open(partner);
    await visitor.waitFor(() => window.__log?.includes('decided'));
    // A refusal goes over the grant, and what settles the cookie leaves it.
    expect(await have('rejectAll')).toEqual(['&g=']);
    await visitor.open(partner);
    await visitor.waitFor(() => window.__log?.includes('decided'));
    expect(await have('hide')).toEqual(['&g=']);
    expect(sentTo(shop)).toEqual([undefined, expect.stringContaining('&g=analytics'), expect.stringContaining('&g=&')]);
  });

  test('without it the frame asks each time', async () => {
    const shop = openShop(() => ({head: TALK + LIBRARY}), freshDomain());
    const partner = openPartner(shop);
    await visitor.open(partner);
    await visitor.waitFor(() => window.__log?.includes('undecided'));
    await visitor.evaluate(() => document.querySelector('iframe')?.contentWindow?.postMessage('acceptAll', '*'));
    // The frame answers when it has done so.
    await visitor.waitFor(() => window.__log?.some((text) => text !== 'undecided'));
    await visitor.open(partner);
    await visitor.waitFor(() => window.__log?.includes('undecided'));
    expect(sentTo(shop)).toEqual([undefined, undefined]);
  });

  test('the same page by itself keeps one choice, over a cookie from before the option', async () => {
    const shop = openShop(() => ({head: LIBRARY}));
    await visitor.open(shop.url);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    shop.site.page('/second', {head: EMBEDDED});
    await visitor.open(shop.second);
    expect(await visitor.evaluate(() => window.kelisim?.has('analytics'))).toBe(true);
    await visitor.evaluate(() => window.kelisim?.rejectAll());
    const stored = async (): Promise<unknown> =>
      (await visitor.cookies()).flatMap(({name, value}) =>
        name.includes('kelisim') ? (/&g=[^&]*/.exec(value)?.[0] ?? value) : [],
      );
    await expect.poll(stored).toEqual(['&g=']);
    await visitor.reload();
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual([]);
  });
});
