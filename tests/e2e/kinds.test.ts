import {createHash} from 'node:crypto';
import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {heldScript, heldSource, LIBRARY, openShop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

/** Markup by kind: what it asks the third party for, by label, once it is released. */
const KINDS: Readonly<
  Record<string, readonly [markup: (at: (path: string) => string) => string, ...labels: string[]]>
> = {
  'a script with data-src': [(at) => `<script type="text/plain" GATED data-src="${at('/js?n=a')}"></script>`, 'a'],
  'a script with src': [(at) => `<script type="text/plain" GATED src="${at('/js?n=a')}"></script>`, 'a'],
  'a script that may run at any time': [
    (at) => `<script type="text/plain" GATED async src="${at('/js?n=a')}"></script>`,
    'a',
  ],
  'a deferred script': [(at) => `<script type="text/plain" GATED defer data-src="${at('/js?n=a')}"></script>`, 'a'],
  'a module': [
    (at) => `<script type="text/plain" data-type="module" GATED data-src="${at('/mjs?n=a')}"></script>`,
    'a',
    'a-dependency',
  ],
  'an import map and a module that needs it': [
    (
      at,
    ) => `<script type="text/plain" data-type="importmap" GATED>{"imports": {"shop": "${at('/js?n=mapped')}"}}</script>
        <script type="text/plain" data-type="module" GATED>import 'shop';</script>`,
    'mapped',
  ],
  'a frame': [(at) => `<iframe title="Map" GATED data-src="${at('/frame?n=a')}"></iframe>`, 'a'],
  'an image': [(at) => `<img alt="" GATED data-src="${at('/px?n=a')}">`, 'a'],
  'an image with a set of sources': [
    (at) => `<img alt="" GATED data-src="${at('/px?n=other')}" data-srcset="${at('/px?n=a')} 1x, ${at('/px?n=a')} 2x">`,
    'a',
  ],
  'a picture with sources': [
    (at) => `<picture><source GATED data-srcset="${at('/px?n=a')}"><img alt="" GATED data-src="${at('/px?n=other')}">
        </picture>`,
    'a',
  ],
  'a stylesheet': [(at) => `<link rel="stylesheet" GATED data-href="${at('/css?n=a')}">`, 'a'],
  'a video with a poster': [
    (at) => `<video GATED data-poster="${at('/px?n=poster')}" data-src="${at('/px?n=film')}" preload="auto"></video>`,
    'film',
    'poster',
  ],
  'a sound': [(at) => `<audio GATED data-src="${at('/px?n=a')}" preload="auto"></audio>`, 'a'],
  'a video with sources': [(at) => `<video preload="auto"><source GATED data-src="${at('/px?n=a')}"></video>`, 'a'],
  'an embedded file': [(at) => `<embed GATED type="text/html" data-src="${at('/frame?n=a')}">`, 'a'],
  'an object': [(at) => `<object GATED type="text/html" data-data="${at('/frame?n=a')}"></object>`, 'a'],
  'a template': [
    (at) => `<template GATED><p id="inserted"></p><img alt="" data-src="${at('/px?n=b')}">
        <script data-src="${at('/js?n=a')}"></script></template>`,
    'a',
    'b',
  ],
};

/** How markup says what it waits for. */
const WAITS: Readonly<Record<string, string>> = {
  category: 'data-category="analytics"',
  service: 'data-service="maps"',
  both: 'data-category="advertising" data-service="maps"',
};

const SERVICES = JSON.stringify({
  controller: 'Shop LLP',
  policyUrl: '/privacy',
  services: [{name: 'maps', category: 'analytics', provider: 'Maps LLP'}],
});

const hash = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each(Object.entries(KINDS))(
    '%s waits for the choice and comes after it [L25]',
    async (_, [markup, ...labels]) => {
      const shop = openShop((third) => ({
        head: LIBRARY,
        body: `<h1>Shop</h1>${markup((path) => `https://${third}${path}`).replaceAll('GATED', WAITS.category ?? '')}`,
      }));
      // Pages before this one may still be asking for more of a film.
      const asked = (): (string | undefined)[] =>
        internet.requests().flatMap(({host, n}) => (host.endsWith(`.${shop.site.host}`) ? n : []));
      await visitor.open(shop.url);
      await visitor.see(CARD);
      expect(asked()).toEqual([]);
      await visitor.evaluate(() => window.kelisim?.save({analytics: true}));
      for (const n of labels) await internet.waitForRequest({n});
      // Players may ask for a part again.
      expect([...new Set(asked())].toSorted()).toEqual(labels.toSorted());
      // Firefox would break off the way to the next page while one of them is loading.
      await visitor.evaluate(() => document.querySelector('embed, object')?.remove());
    },
  );

  test('markup follows its service, which may differ from its category', async () => {
    const shop = openShop((third) => ({
      head: `<script type="application/json" data-kelisim>${SERVICES}</script><script src="/lib/kelisim.js"></script>`,
      body: `<h1>Shop</h1>${Object.entries(WAITS)
        .map(([n, attributes]) => `<img alt="" ${attributes} data-src="https://${third}/px?n=${n}">`)
        .join('')}<img alt="" data-service="!maps" data-src="https://${third}/px?n=without">`,
    }));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(shop.strangers()).toEqual([]);
    await visitor.evaluate(() => window.kelisim?.save({analytics: true, maps: false}));
    for (const n of ['category', 'without']) await internet.waitForRequest({n});
    await visitor.evaluate(() => window.kelisim?.save({analytics: false, maps: true}));
    for (const n of ['service', 'both']) await internet.waitForRequest({n});
    expect(shop.strangers().toSorted()).toEqual(['both', 'category', 'service', 'without']);
  });

  test('a released script has the attributes it was written with, and is the current one', async () => {
    const attributes = 'id="one" class="a b" data-token="t1" crossorigin="anonymous" referrerpolicy="no-referrer"';
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: `<script type="text/plain" data-category="analytics" defer fetchpriority="low" charset="utf-8" ${attributes}
          integrity="${hash('(window.__log ??= []).push("a");\n')}" src="https://${third}/js?n=a"></script>
        <script type="text/plain" data-category="analytics" data-token="t2">
          window.__log.push(document.currentScript.dataset.token, document.querySelector('#one').outerHTML);
        </script>`,
    }));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    const [, token, markup] = (await visitor.waitFor(() => window.__log?.[2] && window.__log)) as string[];
    expect(token).toBe('t2');
    for (const attribute of [...attributes.split(/ (?=\w+=)/), 'defer=""', 'fetchpriority="low"', 'charset="utf-8"'])
      expect(markup).toContain(attribute.replace('"a b', '"a b'));
    expect(internet.requests({n: 'a'})).toMatchObject([{referer: undefined}]);
  });

  test('the script whose turn it is is asked for before those behind it', async () => {
    const names = ['first', 'second', 'third'];
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: names.map((name) => heldSource('analytics', third, `n=${name}`)).join(''),
    }));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    expect(await visitor.waitFor(() => window.__log?.[2] && window.__log)).toEqual(names);
    const began = await visitor.evaluate((wanted) => {
      const entries = performance.getEntriesByType('resource');
      return wanted.map((name) => entries.find((entry) => entry.name.includes(`n=${name}`))?.startTime ?? NaN);
    }, names);
    expect(Math.min(...began)).toBe(began[0]);
  });

  test('a later script with attributes of its own is downloaded ahead, once', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: `${heldSource('analytics', third, 'n=first&delay=300')}
        <script type="text/plain" data-category="analytics" charset="utf-8" fetchpriority="low" crossorigin
          data-src="https://${third}/js?n=later"></script>`,
    }));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    expect(await visitor.waitFor(() => window.__log?.[1] && window.__log)).toEqual(['first', 'later']);
    expect(internet.requests({n: 'later'})).toHaveLength(1);
  });

  test('what changes its address or category later is followed', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: `<h1>Shop</h1><img alt="" data-category="analytics" data-src="https://${third}/px?n=first">
        <iframe title="Map" data-category="functional" data-src="https://${third}/frame?n=map"></iframe>
        ${heldScript('analytics', 'inline')}`,
    }));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(() => {
      const image = document.querySelector('img');
      if (image) image.dataset.src = image.dataset.src?.replace('first', 'second');
      window.kelisim?.save({analytics: true});
    });
    await internet.waitForRequest({n: 'second'});
    await visitor.evaluate(() => {
      const image = document.querySelector('img');
      const frame = document.querySelector('iframe');
      if (image) image.dataset.src = image.dataset.src?.replace('second', 'third');
      frame?.setAttribute('data-category', 'analytics');
    });
    for (const n of ['third', 'map']) await internet.waitForRequest({n});
    await visitor.evaluate(() => document.querySelector('iframe')?.setAttribute('data-category', 'advertising'));
    await visitor.waitFor(() => document.querySelector('iframe')?.hasAttribute('src') === false);
    // Each once; a picture and a frame may overtake each other.
    expect(shop.strangers().toSorted()).toEqual(['map', 'second', 'third']);
  });
});
