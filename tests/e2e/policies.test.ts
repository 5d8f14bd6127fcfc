import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, inDialog, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {settle} from '../support/look.js';
import {staysQuiet} from '../support/quiet.js';
import {heldScript, heldSource, LIBRARY, openShop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

const INLINE = "(window.__log ??= []).push('inline')";
const INSERTED = "(window.__log ??= []).push('inserted')";

/** What every policy here says about the rest: no inline style, no eval, nothing from anywhere else. */
const REST = "default-src 'none'; style-src 'self'; img-src https: data:; frame-src https:; connect-src 'self'";

interface Policy {
  /** The header, for a third party. */
  readonly header: (third: string) => string;
  /** What the script of the library carries. */
  readonly library?: string;
  /** What held scripts carry. */
  readonly held?: string;
}

const hash = (text: string | Buffer): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const hashes = [INLINE, INSERTED].map((text) => `'${hash(text)}'`).join(' ');
const kelisim = hash(readFileSync(new URL('../../dist/web/kelisim.js', import.meta.url)));
const nonce = {library: 'nonce="n1"', held: 'nonce="n1"'};

const POLICIES: Readonly<Record<string, Policy>> = {
  'a nonce': {header: () => `${REST}; script-src 'nonce-n1'`, ...nonce},
  'a nonce and strict-dynamic': {header: () => `${REST}; script-src 'nonce-n1' 'strict-dynamic'`, ...nonce},
  'hosts and hashes': {header: (third) => `${REST}; script-src 'self' https://${third} ${hashes}`},
  'hashes and strict-dynamic': {
    header: () => `${REST}; script-src '${kelisim}' ${hashes} 'strict-dynamic'`,
    library: `integrity="${kelisim}"`,
  },
  'rules for styles alone': {header: () => "style-src 'self'"},
  'trusted types, a nonce and strict-dynamic': {
    header: () =>
      `${REST}; script-src 'nonce-n1' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types kelisim lit-html`,
    ...nonce,
  },
};

const LOGGED = ['inline', 'outside', 'module-dependency', 'module', 'inserted', 'template'];
const LOADED = ['outside', 'module', 'module-dependency', 'template', 'frame', 'picture'];

/** A shop with held markup of every kind. */
function openLocked({header, library = '', held = ''}: Policy): ReturnType<typeof openShop> {
  const script = `<script ${held} type="text/plain" data-category="analytics"`;
  return openShop((third) => ({
    headers: {'content-security-policy': header(third)},
    head: `${LIBRARY.replace('<script', `<script ${library}`)}
      ${script}>${INLINE}</script>${script} src="https://${third}/js?n=outside"></script>
      ${script} data-type="module" data-src="https://${third}/mjs?n=module"></script>`,
    body: `<h1>Shop</h1><iframe title="Map" data-category="functional" data-src="https://${third}/frame?n=frame"></iframe>
      <img alt="" data-category="advertising" data-src="https://${third}/px?n=picture">
      <template data-category="advertising">
        <script ${held}>${INSERTED}</script><script ${held} data-src="https://${third}/js?n=template"></script>
      </template>`,
  }));
}

/** What a person sees of the card. */
async function lookOfCard(tab: Tab): Promise<unknown> {
  // The pointer may stand where the last page had a button, and what is pointed at looks different.
  await tab.click('h1');
  await settle(tab);
  return tab.evaluate(() => {
    const root = document.querySelector('kelisim-banner')?.shadowRoot as ShadowRoot;
    return [...root.querySelectorAll('section, section *')].map((element) => {
      const {position, display, color, backgroundColor, boxShadow, borderRadius, padding, font} =
        getComputedStyle(element);
      return [element.localName, position, display, color, backgroundColor, boxShadow, borderRadius, padding, font];
    });
  });
}

/** Elements with a style in the markup, anywhere in what the library put in. */
function inlineStyles(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const hosts = [...document.querySelectorAll<HTMLElement>('kelisim-banner, kelisim-button')];
    const inside = hosts.flatMap((host) => [host, ...(host.shadowRoot?.querySelectorAll('*') ?? [])]);
    const page = [...document.querySelectorAll('style, html[style], body[style]')];
    const styled = inside.filter((element) => element.localName === 'style' || element.hasAttribute('style'));
    return [...page, ...styled].map(({outerHTML}) => outerHTML);
  });
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;
  let usual: unknown;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
    await visitor.open(openShop().url);
    await visitor.see(CARD);
    usual = await lookOfCard(visitor);
  });

  test.each(Object.entries(POLICIES))('under %s everything looks and works as without', async (_, policy) => {
    const shop = openLocked(policy);
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(await lookOfCard(visitor)).toEqual(usual);
    await visitor.click(onCard('preferences'));
    await visitor.see(inDialog('save'));
    await settle(visitor);
    expect(await inlineStyles(visitor)).toEqual([]);
    await visitor.click(inDialog('close'));
    await visitor.unsee(inDialog('save'));
    expect(shop.strangers()).toEqual([]);
    expect(await visitor.evaluate(() => window.__log)).toBeUndefined();

    await visitor.click(onCard('accept-all'));
    await visitor.waitFor((count: number) => (window.__log?.length ?? 0) >= count, LOGGED.length);
    for (const n of LOADED) await internet.waitForRequest({n});
    expect((await visitor.evaluate(() => window.__log))?.toSorted()).toEqual(LOGGED.toSorted());
    expect(await inlineStyles(visitor)).toEqual([]);
    expect(await visitor.consoleMessages()).toEqual([]);
  });

  test.each(['', "'strict-dynamic'"])('a held script without the nonce does not run: %s', async (more) => {
    const shop = openShop((third) => ({
      headers: {'content-security-policy': `script-src 'nonce-n1' ${more}`},
      head: LIBRARY.replace('<script', '<script nonce="n1"'),
      body: `${heldScript('analytics', 'inside')}${heldSource('analytics', third, 'n=outside')}
        ${heldSource('necessary', third, 'n=necessary')}
        <template data-category="necessary"><script src="https://${third}/js?n=template"></script></template>
        <script nonce="guess" type="text/plain" data-category="analytics" src="https://${third}/js?n=guess"></script>
        <script nonce="n1" type="text/plain" data-category="analytics">(window.__log ??= []).push('last')</script>`,
    }));
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await visitor.waitFor(() => window.__log);
    expect(await visitor.evaluate(() => window.__log)).toEqual(['last']);
    expect(shop.strangers()).toEqual([]);
  });

  test('a script whose integrity is wrong never runs; one whose is right does, and so do those behind', async () => {
    const body = (n: string): string => `(window.__log ??= []).push("${n}");\n`;
    const shop = openShop((third) => {
      const script = (n: string, of: string): string =>
        `<script type="text/plain" data-category="analytics" crossorigin integrity="${hash(body(of))}"
          data-src="https://${third}/js?n=${n}"></script>`;
      return {
        head: LIBRARY,
        body: `${script('right', 'right')}${script('wrong', 'another')}${heldScript('analytics', 'between')}
          ${script('last', 'last')}`,
      };
    });
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await visitor.waitFor(() => window.__log?.includes('last'));
    expect(await visitor.evaluate(() => window.__log)).toEqual(['right', 'between', 'last']);
    expect(shop.strangers()).toContain('wrong');
  });
});

describe.each(engines)('without the policy kelisim on the list of trusted types in $name', (engine) => {
  test('nothing runs or shows, the page works, and the developer is told', async ({skip}) => {
    const shop = openShop((third) => ({
      headers: {'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html"},
      head: LIBRARY,
      body: `<h1>Shop</h1><input id="name">${heldScript('analytics', 'inside')}${heldSource('analytics', third, 'n=outside')}
        <img alt="" data-category="analytics" data-src="https://${third}/px?n=picture">`,
    }));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    skip(!(await visitor.evaluate(() => 'trustedTypes' in window)), 'the engine knows no Trusted Types');
    await visitor.waitFor(() => window.__console.some(({kind}) => kind === 'warn'));
    await visitor.click('#name');
    await visitor.press('a');
    await expect.poll(() => visitor.evaluate(() => document.querySelector('input')?.value)).toBe('a');
    // The settings button is of no use without the interface, but nobody knows that before it was asked for.
    const said = (await visitor.consoleMessages()).filter(({kind}) => kind !== 'csp').map(({text}) => text);
    expect(said[0]).toMatch(/kelisim-ui\.js, so what needs it is blocked/);
    expect(said.length).toBeLessThanOrEqual(2);
    expect(shop.strangers()).toEqual([]);

    await visitor.evaluate(() => window.kelisim?.acceptAll());
    // Our own files need the policy too, that for pictures included.
    await visitor.waitFor(() => window.__console.some(({text}) => text.includes('kelisim-elements.js')));
    await staysQuiet(visitor);
    // A granted script may be loading already; it does not run.
    expect(shop.strangers()).not.toContain('picture');
    expect(await visitor.evaluate(() => window.__log)).toBeUndefined();
    expect((await visitor.consoleMessages()).filter(({kind}) => kind === 'uncaught')).toEqual([]);
  });
});
