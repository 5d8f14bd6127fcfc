import {describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
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

  test('what stands in a container with a category of its own waits for that too, whatever it loads from', async () => {
    const shop = openShop((third) => {
      const px = (n: string): string => `https://${third}/px?n=${n}`;
      // By a script: what a parser finds in a template, Firefox fetches ahead.
      const template = `<template data-category="functional">
          <img alt="" data-src="${px('outside')}">
          <svg><image href="${px('drawn')}"></image><use href="#icon"></use></svg>
          <link rel="preload" as="image" imagesrcset="${px('preloaded')} 1x">
          <div data-category="analytics">
            <p><img alt="" data-src="${px('inside')}"></p>
            <iframe title="Map" src="https://${third}/frame?n=frame"></iframe>
            <script>(window.__log ??= []).push('inside')</script>
            <svg><image href="${px('svg')}"></image><image xlink:href="${px('xlink')}"></image></svg>
            <link rel="preload" as="image" imagesrcset="${px('srcset')} 1x" href="${px('srcset')}">
            <template data-category="functional"><script data-src="https://${third}/js?n=deep"></script></template>
          </div>
        </template>`;
      const quoted = JSON.stringify(template).replaceAll('</', '<\\/');
      return {head: LIBRARY, body: `<script>document.body.insertAdjacentHTML('beforeend', ${quoted})</script>`};
    });
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(shop.strangers()).toEqual([]);
    await visitor.evaluate(() => window.kelisim?.save({functional: true}));
    const outside = ['drawn', 'outside', 'preloaded'];
    for (const n of outside) await internet.waitForRequest({n});
    await staysQuiet(visitor);
    expect(shop.strangers().toSorted()).toEqual(outside);
    expect(await visitor.evaluate("document.querySelector('use').getAttribute('href')")).toBe('#icon');
    expect(await visitor.evaluate(() => window.__log)).toEqual(undefined);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    for (const n of ['inside', 'frame', 'svg', 'xlink', 'srcset', 'deep']) await internet.waitForRequest({n});
    await visitor.waitFor(() => window.__log?.includes('inside'));
  });
});
