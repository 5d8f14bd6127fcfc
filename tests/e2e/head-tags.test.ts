import {beforeAll, describe, expect, test} from 'vitest';
import {headScripts, headTags} from '../../src/server/head-tags.js';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {heldScript, openShop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

const SRC = '/lib/kelisim.js';

/** A tag of Google that stands behind, and says what it finds in the queue. */
const GOOGLE = `<script>window.found = [].map.call(dataLayer, (command) => [].slice.call(command, 0, 2).join(' '))</script>`;

describe.each(engines)('the head that a server makes, in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test('denies Google first, and has the options', async () => {
    const options = {controller: 'Dala </script> & Co', policyUrl: '/privacy', categories: ['analytics']};
    const shop = openShop(() => ({
      head: headTags(options, {src: SRC}) + GOOGLE,
      body: heldScript('analytics', 'held'),
    }));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(await visitor.evaluate(() => (window as unknown as {found: string[]}).found[0])).toBe('consent default');
    expect(await visitor.evaluate(() => window.kelisim?.receipt().config.controller.name)).toBe('Dala </script> & Co');
    expect(await visitor.evaluate(() => window.__log)).toBeUndefined();
    await visitor.click(onCard('accept-all'));
    expect(await visitor.waitFor(() => window.__log)).toEqual(['held']);
  });

  test('passes a policy by its nonce', async () => {
    const head = headTags({controller: 'Dala', policyUrl: '/privacy'}, {src: SRC, nonce: 'tea'});
    const csp = `script-src 'nonce-tea' 'strict-dynamic'`;
    const shop = openShop(() => ({head, body: '<h1>Shop</h1>', headers: {'content-security-policy': csp}}));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(await visitor.evaluate(() => window.kelisim?.receipt().config.controller.name)).toBe('Dala');
  });

  test('brings no script where the app starts consent itself, but still denies Google', async () => {
    const head = headTags({controller: 'Dala', dataLayer: 'layer'}, {src: false});
    const shop = openShop(() => ({head, body: '<h1>Shop</h1>'}));
    await visitor.open(shop.url);
    const layer = await visitor.evaluate(() =>
      (window as unknown as {layer: ArrayLike<unknown>[]}).layer.map(({1: kind}) => kind),
    );
    expect(layer).toEqual(['default']);
    expect(shop.library()).toEqual([]);
  });
});

test('a hash comes with what lets another host be checked', () => {
  const tags = headTags({}, {src: 'https://cdn.example/kelisim.js', integrity: 'sha384-x'});
  expect(tags).toContain('<script src="https://cdn.example/kelisim.js" integrity="sha384-x" crossorigin="anonymous">');
});

test('without Google nothing is said to it', () => {
  expect(headScripts({googleConsentMode: 'off'}).map(({attributes}) => attributes)).toEqual([
    {type: 'application/json', 'data-kelisim': true},
    {src: '/kelisim/kelisim.js'},
  ]);
});
