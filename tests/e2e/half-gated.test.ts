import {beforeAll, describe, expect, test} from 'vitest';
import {CARD} from '../support/banner.js';
import {untilChecked} from '../support/checks.js';
import {onPlaceholder} from '../support/embed.js';
import {engines, isFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {LIBRARY, openShop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

type Markup = (at: (path: string) => string) => string;

/** Markup that is held by half, and what the one message says. */
const LEAKS: Readonly<Record<string, readonly [markup: Markup, says: RegExp]>> = {
  'a set of sources left on an image': [
    (at) => `<img alt="" data-category="analytics" data-src="${at('/px')}" srcset="${at('/px')} 2x">`,
    /<img .*data-srcset instead of srcset/,
  ],
  'an address left on an image': [
    (at) => `<img alt="" data-category="analytics" src="${at('/px')}">`,
    /<img .*data-src instead of src/,
  ],
  'a poster left on a video': [
    (at) => `<video data-category="functional" data-src="${at('/px')}" poster="${at('/px')}"></video>`,
    /<video .*data-poster instead of poster/,
  ],
  'a source left in a picture': [
    (at) =>
      `<picture><source srcset="${at('/px')}"><img alt="" data-category="analytics" data-src="${at('/px')}"></picture>`,
    /<source .*data-srcset instead of srcset, and add data-category="analytics"/,
  ],
  'a frame that has its address': [
    (at) => `<iframe title="Map" data-category="functional" src="${at('/frame')}"></iframe>`,
    /<iframe .*data-src instead of src/,
  ],
  'a preload of what is held': [
    (at) => `<link rel="preload" as="script" href="${at('/js')}">
      <script type="text/plain" data-category="analytics" src="${at('/js')}"></script>`,
    /<link .*rel="preload".*Take it out/,
  ],
  'a connection made ahead': [
    (at) => `<link rel="preconnect" href="${at('/')}">
      <template data-category="analytics"><iframe title="Map" data-src="${at('/frame')}"></iframe></template>`,
    /<link .*rel="preconnect".*Take it out/,
  ],
  'a picture in a template': [
    (at) => `<template data-category="analytics"><p>Words</p><img alt="" src="${at('/px')}"></template>`,
    /<img .*template.*data-src instead of src/,
  ],
  'a drawing with a picture in a template': [
    (at) => `<template data-category="analytics"><svg><image xlink:href="${at('/px')}"/></svg></template>`,
    /<image .*template.*data-href instead of xlink:href/,
  ],
};

/** Markup about which there is nothing to say. */
const SOUND: Markup = (at) => `<link rel="preconnect" href="https://fonts.elsewhere.test/">
  <picture><source srcset="/own.webp"><img alt="" src="/own.png"></picture>
  <img alt="" src="/placeholder.svg" data-category="analytics" data-src="${at('/px')}">
  <template data-category="analytics"><img alt="" data-src="${at('/px')}"></template>
  <template><img alt="" src="${at('/px')}"></template>
  <ul><li data-category="tea"><img alt="" src="${at('/px?n=tea')}"></li></ul>
  <p data-service="delivery"><img alt="" src="${at('/px?n=delivery')}"></p>
  <script type="text/plain" data-category="analytics" src="${at('/js?n=script')}"></script>`;

describe.each(engines.filter(isFirst))('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each(Object.entries(LEAKS))('%s: the developer is told once, with the remedy', async (_, [markup, says]) => {
    const shop = openShop((third) => ({
      isHurried: true,
      head: LIBRARY,
      body: `<h1>Shop</h1>${markup((path) => `https://${third}${path}`)}`,
    }));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await untilChecked(visitor);
    const warnings = (await visitor.consoleMessages()).filter(({kind}) => kind === 'warn');
    expect(warnings).toEqual([{kind: 'warn', text: expect.stringMatching(says)}]);
  });

  test('about markup that is held as a whole nothing is said', async () => {
    const shop = openShop((third) => ({
      isHurried: true,
      head: LIBRARY,
      body: `<h1>Shop</h1>${SOUND((path) => `https://${third}${path}`)}`,
    }));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await untilChecked(visitor);
    expect((await visitor.consoleMessages()).filter(({kind}) => kind === 'warn')).toEqual([]);
  });

  test('about a frame that a visitor has had shown once nothing is said', async () => {
    const shop = openShop((third) => ({
      isHurried: true,
      head: LIBRARY,
      body: `<h1>Shop</h1><iframe id="map" title="Map" data-category="functional" data-src="https://${third}/frame?n=map">
        </iframe>`,
    }));
    await visitor.open(shop.url);
    await visitor.click(onPlaceholder('show-once', '#map'));
    await internet.waitForRequest({n: 'map'});
    await untilChecked(visitor);
    await staysQuiet(visitor);
    expect((await visitor.consoleMessages()).filter(({kind}) => kind === 'warn')).toEqual([]);
  });
});
