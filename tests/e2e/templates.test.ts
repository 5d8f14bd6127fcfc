import {describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {LIBRARY, openShop} from '../support/shop.js';

describe.each(engines)('in $name', (engine) => {
  test('what a template holds asks nobody before the choice', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: `<template data-category="advertising">
        <p>Words</p>
        <script data-src="https://${third}/js?n=script"></script>
        <link rel="stylesheet" data-href="https://${third}/css?n=style">
        <iframe title="Map" src="https://${third}/frame?n=frame"></iframe>
      </template>`,
    }));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(shop.strangers()).toEqual([]);
    await visitor.click(onCard('accept-all'));
    for (const n of ['script', 'style', 'frame']) await internet.waitForRequest({n});
  });

  test('a template keeps the order of its scripts, and gives pictures their addresses', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: `<template data-category="advertising">
        <script data-src="https://${third}/js?n=one&delay=200"></script>
        <script>window.__log.push('two')</script>
        <img alt="" data-src="https://${third}/px?n=picture">
      </template>`,
    }));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(shop.strangers()).toEqual([]);
    await visitor.click(onCard('accept-all'));
    const log = await visitor.waitFor(() => window.__log?.includes('two') === true && window.__log);
    expect(log).toEqual(['one', 'two']);
    await internet.waitForRequest({n: 'picture'});
  });
});
