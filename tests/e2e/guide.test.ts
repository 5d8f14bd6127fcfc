import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {engines, isFirst} from '../support/engines.js';
import {freshHost} from '../support/hosts.js';
import {internet} from '../support/internet.js';
import {violations} from '../support/look.js';
import {staysQuiet} from '../support/quiet.js';
import type {Tab} from '../support/visitor.js';
import {GUIDE} from '../../demo/guide/pages.mjs';

/** The demo's server as this file uses it. */
interface Demo {
  readonly port: number;
  close(): Promise<void>;
}

const SERVER = new URL('../../demo/serve.mjs', import.meta.url).href;

let demo: Demo;

beforeAll(async () => {
  if (!existsSync(join(GUIDE, '.vitepress/dist'))) throw new Error('Run npm run build:guide first.');
  const {startDemo} = (await import(SERVER)) as {startDemo(port: number): Promise<Demo>};
  demo = await startDemo(0);
});

afterAll(() => demo.close());

/** A page of the guide is there some time before its buttons do anything. */
async function useful(tab: Tab): Promise<void> {
  await tab.waitFor(() => '__vue_app__' in (document.querySelector('#app') ?? {}));
}

/** The guide on a host of its own. */
function openGuide(): {readonly url: string; readonly host: string} {
  const host = freshHost();
  internet.forward(host, demo.port);
  return {url: `https://${host}/guide/`, host};
}

describe.each(engines.filter(isFirst))('in $name', (engine) => {
  test('the guide asks no other host, writes nothing before it is used, and finds a page by a word', async () => {
    const {url, host} = openGuide();
    const visitor = await engine.newVisitor();
    await visitor.open(url);
    await visitor.click('a[href$="/en/"], a[href$="/en/index.html"]');
    await visitor.see('.VPSidebar');
    await useful(visitor);
    await visitor.click('.VPSidebar a[href$="/metrika.html"]');
    await visitor.waitFor(() => document.querySelector('h1')?.textContent?.includes('Yandex.Metrika'));
    await useful(visitor);
    await visitor.click('.DocSearch-Button');
    await visitor.see('#localsearch-input');
    await visitor.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#localsearch-input');
      if (input) input.value = 'webvisor';
      input?.dispatchEvent(new Event('input'));
    });
    await visitor.see('.results a[href*="metrika"]');
    await staysQuiet(visitor);
    expect(internet.connections().filter((each) => each.host !== host)).toEqual([]);
    expect((await visitor.consoleMessages()).map(({text}) => text)).toEqual([]);
  });

  test('a Russian page is found by a word that is typed without its “ё”, and leads to the same page in English', async () => {
    const {url} = openGuide();
    const visitor = await engine.newVisitor();
    await visitor.open(`${url}ru/index.html`);
    await visitor.click('.DocSearch-Button');
    await visitor.see('#localsearch-input');
    await visitor.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#localsearch-input');
      if (input) input.value = 'счетчик';
      input?.dispatchEvent(new Event('input'));
    });
    await visitor.see('.results a[href*="/ru/bitrix"]');
    await visitor.click('.results a[href*="/ru/bitrix"]');
    await visitor.waitFor(() => document.querySelector('h1')?.textContent?.includes('1С-Битрикс'));
    await visitor.waitFor(() => document.querySelector('.VPNavBarTranslations a[href*="/en/bitrix.html"]'));
  });

  test.each([
    '',
    'en/',
    'en/start.html',
    'en/options.html',
    'en/troubleshooting.html',
    'ru/metrika.html',
    'ru/options.html',
  ])('everybody can use the page "%s", on a desktop and on a phone', async (path) => {
    const {url} = openGuide();
    const visitor = await engine.newVisitor();
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ] as const) {
      await visitor.setViewport(width, height);
      await visitor.open(url + path);
      await visitor.see('h1');
      expect(await violations(visitor)).toEqual([]);
    }
  });
});
