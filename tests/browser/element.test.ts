import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {connectReleaser} from '../../src/gate/release-elements.js';
import type {Core} from '../../src/core/contract.js';
import {trusted} from '../../src/dom/trusted-types.js';

const EMPTY = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const {signal} = new AbortController();
const releaser = connectReleaser({
  config: {services: []},
  consent: {isKnown: () => false},
  signal,
  trusted,
} as unknown as Core);
const hold = (element: Element): void => releaser.hold(element);
const release = (element: Element): void => releaser.release(element);

let stage: HTMLElement;

beforeEach(() => {
  stage = document.createElement('section');
  document.body.append(stage);
});
afterEach(() => stage.remove());

/** Puts markup into the page and gives its first element. */
function put(html: string): HTMLElement {
  stage.innerHTML = html;
  return stage.firstElementChild as HTMLElement;
}

/** Elements are released a moment later, when the parser has gone on. */
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test.each([
  ['src', `<img data-src="${EMPTY}">`],
  ['srcset', `<img data-srcset="${EMPTY} 2x">`],
  ['src', '<iframe data-src="about:blank#released"></iframe>'],
  ['href', '<link rel="next" data-href="/released">'],
  ['data', '<object data-data="about:blank#released"></object>'],
  ['poster', `<video data-poster="${EMPTY}"></video>`],
])('moves %s over: %s', async (name, html) => {
  const element = put(html);
  const address = element.getAttribute(`data-${name}`);
  release(element);
  await moment();
  expect(element.getAttribute(name)).toBe(address);
  hold(element);
  expect(element.hasAttribute(name)).toBe(false);
  expect(element.getAttribute(`data-${name}`)).toBe(address);
});

test('lets the browser choose once: srcset comes before src', async () => {
  const element = put(`<img data-src="${EMPTY}" data-srcset="${EMPTY} 1x">`);
  const order: (string | null)[] = [];
  const observer = new MutationObserver((records) => order.push(...records.map((record) => record.attributeName)));
  observer.observe(element, {attributes: true});
  release(element);
  await moment();
  expect(order).toEqual(['srcset', 'src']);
});

test.each([
  'javascript:parent.ran=1',
  'JavaScript:parent.ran=1',
  ' javascript:parent.ran=1',
  'java\nscript:parent.ran=1',
  '\u0001javascript:parent.ran=1',
])('an address that runs code stays held: %j', async (address) => {
  const frame = document.createElement('iframe');
  frame.dataset.src = address;
  stage.append(frame);
  release(frame);
  await moment();
  expect(frame.hasAttribute('src')).toBe(false);
  expect('ran' in window).toBe(false);
});

test('an element held again before its moment came loads nothing', async () => {
  const element = put(`<img data-src="${EMPTY}">`);
  release(element);
  hold(element);
  await moment();
  expect(element.hasAttribute('src')).toBe(false);
});

test('held, released and held again ends held; released last ends released', async () => {
  const element = put(`<img data-src="${EMPTY}">`);
  for (const act of [release, hold, release, hold]) act(element);
  await moment();
  expect(element.hasAttribute('src')).toBe(false);
  for (const act of [release, hold, release]) act(element);
  await moment();
  expect(element.getAttribute('src')).toBe(EMPTY);
});

test('gives back what stood there before', async () => {
  const element = put(`<img src="${EMPTY}#before" data-src="${EMPTY}#after">`);
  release(element);
  await moment();
  expect(element.getAttribute('src')).toBe(`${EMPTY}#after`);
  hold(element);
  expect(element.getAttribute('src')).toBe(`${EMPTY}#before`);
});

test('holding what was never released changes nothing', () => {
  const html = `<img alt="" data-src="${EMPTY}">`;
  hold(put(html));
  expect(stage.innerHTML).toBe(html);
});

test('a frame that is held again is unloaded, at its place, without a step back in the history', async () => {
  const {length} = history;
  const frame = put('<iframe data-src="about:blank#released"></iframe><p></p>') as HTMLIFrameElement;
  release(frame);
  await moment();
  const inside = frame.contentWindow;
  hold(frame);
  expect(inside?.closed).toBe(true);
  expect([...stage.children].map(({localName}) => localName)).toEqual(['iframe', 'p']);
  expect(history.length).toBeLessThanOrEqual(length);
});

test('a player hears of its sources', async () => {
  const player = put('<video><source data-src="data:video/mp4,"></video>') as HTMLVideoElement;
  let loads = 0;
  player.load = () => void loads++;
  const [source] = player.children;
  if (source) release(source);
  await moment();
  expect([source?.getAttribute('src'), loads]).toEqual(['data:video/mp4,', 1]);
});

describe('a template', () => {
  test('puts its content behind itself, once, and takes it back', () => {
    const template = put('<template data-category="analytics"><b>a</b> text <i>b</i></template><p></p>');
    release(template);
    release(template);
    expect(stage.innerHTML.replace(/<template.*<\/template>/, '')).toBe('<b>a</b> text <i>b</i><p></p>');
    hold(template);
    expect(stage.innerHTML.replace(/<template.*<\/template>/, '')).toBe('<p></p>');
    release(template);
    expect(stage.querySelectorAll('b')).toHaveLength(1);
  });

  test('its scripts stay held under its own terms', async () => {
    const template = put(
      `<template data-category="analytics" data-service="counter">
        <script>window.ran = 1</script><div><script type="module">window.ran = 2</script></div>
      </template>`,
    );
    release(template);
    await moment();
    const scripts = [...stage.querySelectorAll('script')];
    expect(scripts.map(({type}) => type)).toEqual(['text/plain', 'text/plain']);
    // The service decides for the template, so it decides for them.
    expect(scripts.map(({dataset}) => [dataset.category, dataset.type])).toEqual([
      ['counter', ''],
      ['counter', 'module'],
    ]);
    expect('ran' in window).toBe(false);
  });

  test('a script in it that did not run comes again with the content, one that ran does not', () => {
    const template = put(
      '<template data-category="analytics"><script id="a"></script><script id="b"></script></template>',
    );
    release(template);
    stage.querySelector('#a')?.replaceWith(document.createElement('script'));
    hold(template);
    release(template);
    expect([...stage.querySelectorAll('script[id]')].map(({id}) => id)).toEqual(['b']);
  });

  test.each([
    ['<script type="text/plain" data-category="advertising"></script>', 'analytics advertising'],
    ['<script type="text/plain" data-category="x" data-service="counter"></script>', 'analytics counter'],
    ['<iframe data-service="youtube" data-src="/video"></iframe>', 'analytics youtube'],
    ['<template data-category="!functional"></template>', 'analytics !functional'],
  ])('what was held in it waits for both terms: %s', (held, names) => {
    const template = put(`<template data-category="analytics">${held}</template>`);
    release(template);
    const inner = stage.querySelector('template + *');
    expect([inner?.getAttribute('data-category'), inner?.hasAttribute('data-service')]).toEqual([names, false]);
  });
});
