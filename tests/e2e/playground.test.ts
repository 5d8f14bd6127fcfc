import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, sep} from 'node:path';
import type {FrameLocator} from 'playwright';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines, isFirst} from '../support/engines.js';
import {freshHost} from '../support/hosts.js';
import {internet} from '../support/internet.js';
import {violations} from '../support/look.js';
import {staysQuiet} from '../support/quiet.js';
import type {Tab, Visitor} from '../support/visitor.js';

interface Demo {
  readonly port: number;
  close(): Promise<void>;
}

/** A choice with something of every kind: options, ids, an embed, languages, words with quotes, a colour. */
const CHOICE = new URLSearchParams({
  ui: 'en',
  page: 'ru',
  languages: 'ru kk',
  controller: 'ТОО «Дала» & "Ко" <b>',
  policyUrl: '/privacy?a=1&b=2',
  position: 'top',
  look: 'sharp',
  theme: 'dark',
  'text-title': 'Чай & "печенье" </script>',
  'yandex-metrika': '12345678',
  'google-ads': 'AW-123456789',
  youtube: '',
  '--kelisim-accent': '#ff8800',
});

let demo: Demo;
let address: string;

beforeAll(async () => {
  const server = new URL('../../demo/serve.mjs', import.meta.url).href;
  demo = await ((await import(server)) as {startDemo(port: number): Promise<Demo>}).startDemo(0);
  const host = freshHost();
  internet.forward(host, demo.port);
  address = `https://${host}/playground/`;
});

afterAll(() => demo.close());

/** What a visitor sees of the card, without the name of the host. */
function describeCard(card: Element): Record<string, unknown> {
  const section = card as HTMLElement;
  const {theme, look, position} = section.dataset;
  return {
    words: section.innerText.replaceAll(location.hostname, ''),
    lang: section.lang,
    theme,
    look,
    position,
    policy: section.querySelector('a')?.getAttribute('href'),
    link: getComputedStyle(section.querySelector('a') ?? section).color,
    background: getComputedStyle(section).backgroundColor,
    languages: [...section.querySelectorAll('option')].map(({value}) => value),
  };
}

function frameOf({page}: Tab): FrameLocator {
  if (!page) throw new TypeError('Only engines of Playwright look into frames');
  return page.frameLocator('.stage iframe');
}

async function printed(tab: Tab, name: string): Promise<string> {
  await tab.click(`#tab-${name}`);
  await tab.see(`#tab-${name}[aria-selected=true]`);
  return tab.evaluate(() => document.querySelector('#panel code')?.textContent ?? '');
}

describe.each(engines.filter(isFirst))('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
    await visitor.open(`${address}#${CHOICE}`);
  });

  test('what it prints does what it shows: as a tag, in JSON and for an app', async () => {
    const card = frameOf(visitor).locator('kelisim-banner section');
    await card.waitFor();
    const shown = await card.evaluate(describeCard);
    expect(shown).toMatchObject({lang: 'ru', theme: 'dark', look: 'sharp', position: 'top', link: 'rgb(255, 136, 0)'});
    expect(shown.words).toContain('Чай & "печенье" </script>');

    const codes = {
      tag: await printed(visitor, 'tag'),
      json: await printed(visitor, 'json'),
      npm: await printed(visitor, 'npm'),
    };
    // An app has its styles elsewhere.
    const [, style = ''] = /\/\* In the app's CSS:\n([^]*?)\*\//.exec(codes.npm) ?? [];
    // In a file of an app that is no end of anything.
    const app = codes.npm.replace("'kelisim'", "'/kelisim/kelisim.mjs'").replaceAll('</', '<\\/');
    const heads = {...codes, npm: `<style>${style}</style><script type="module">${app}</script>`};
    const footer = '<footer><a href="#" data-kelisim="preferences">Настройки cookie</a></footer>';
    for (const [name, head] of Object.entries(heads)) {
      const site = internet.site(freshHost());
      const other = await engine.newVisitor({viewport: {width: 1280, height: 800}});
      await other.open(site.page('/', {head, body: `<h1>Shop</h1>${footer}`, attributes: 'lang="ru"'}));
      await other.see(CARD);
      const pasted = await other.evaluate(
        `(${describeCard})(document.querySelector('kelisim-banner').shadowRoot.querySelector('section'))`,
      );
      expect({name, ...(pasted as object)}).toEqual({name, ...shown});
    }
  });

  test('nothing of anybody else loads in the frame, and it names what a site with the tag asks for', async () => {
    internet.forget();
    await frameOf(visitor)
      .locator('[data-action=accept-all]')
      .evaluate((button: HTMLElement) => button.click());
    await visitor.waitFor(() => document.querySelector('[role=status]')?.textContent?.includes('google') === true);
    await visitor.waitFor(() => document.querySelector('[role=status]')?.textContent?.includes('yandex') === true);
    const named = await visitor.text('[role=status]');
    await staysQuiet(visitor);
    const strangers = (own: string): string[] =>
      [...new Set(internet.requests().map(({host}) => host))].filter((host) => host !== own);
    expect(strangers(new URL(address).host)).toEqual([]);

    const site = internet.site(freshHost());
    const other = await engine.newVisitor();
    await other.open(site.page('/', {head: await printed(visitor, 'tag')}));
    await other.click(onCard('accept-all'));
    await staysQuiet(other);
    // What a vendor's script asks for in its turn depends on whether a double of it is there.
    for (const host of ['mc.yandex.ru', 'www.googletagmanager.com']) {
      expect(strangers(site.host)).toContain(host);
      expect(named).toContain(host);
    }
  });

  test('the files to upload are those that the printed command copies', async () => {
    const command = await printed(visitor, 'files');
    const listed = await visitor.evaluate(() =>
      [...document.querySelectorAll('.files code')].map(({textContent}) => textContent ?? ''),
    );
    const folder = mkdtempSync(join(tmpdir(), 'playground-'));
    const [, , , , ...words] = command.split(' ');
    execFileSync(process.execPath, ['dist/cli.mjs', 'copy', folder, ...words]);
    const copied = readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => file.split(sep).join('/'));
    rmSync(folder, {recursive: true});
    expect(command).toContain('--services yandex-metrika,youtube,google-ads --languages ru,kk');
    expect(listed.toSorted()).toEqual(copied.toSorted());
  });

  test('the address has everything that is chosen, and an id of the wrong form is explained', async () => {
    const before = await printed(visitor, 'json');
    const copy = await engine.newVisitor();
    await copy.open(await visitor.evaluate(() => location.href));
    expect(await printed(copy, 'json')).toBe(before);
    await copy.page?.fill('[name=id-yandex-metrika]', 'UA-1');
    await expect
      .poll(() => copy.text('#wrong-yandex-metrika, #wrong-id-yandex-metrika'))
      .toContain('is no id of Yandex.Metrika');
    expect(
      await copy.evaluate(() => document.querySelector('[name=id-yandex-metrika]')?.getAttribute('aria-invalid')),
    ).toBe('true');
    await copy.click('[data-do=language]');
    await expect.poll(() => copy.text('h1')).toBe('Песочница Kelisim');
  });

  test('the kinds of code can be walked through with arrow keys', async () => {
    await visitor.click('#tab-tag');
    await visitor.press('ArrowRight');
    const focused = (): Promise<string | undefined> => visitor.evaluate(() => document.activeElement?.id);
    await expect.poll(focused).toBe('tab-json');
    await visitor.press('ArrowLeft');
    await visitor.press('ArrowLeft');
    await expect.poll(focused).toBe('tab-files');
  });

  test.each([
    ['desktop, light', {width: 1280, height: 800}, 'light'],
    ['phone, dark', {width: 390, height: 844}, 'dark'],
  ] as const)('it passes axe: %s', async (_, viewport, colorScheme) => {
    const other = await engine.newVisitor({viewport, colorScheme});
    await other.open(`${address}#${CHOICE}&id-x=1`);
    await other.see('.stage iframe');
    await other.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    expect(await violations(other)).toEqual([]);
    const isWide = await other.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWide).toBe(false);
  });
});
