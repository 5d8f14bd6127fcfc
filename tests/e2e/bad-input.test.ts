import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {untilChecked} from '../support/checks.js';
import {engines} from '../support/engines.js';
import type {Page} from '../support/page.js';
import {CONTENT, heldScript, heldSource, LIBRARY, openShop, OPTIONS} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

interface Wrong {
  readonly page?: (third: string) => Page;
  /** What the one message on the console names; no message without it. */
  readonly says?: RegExp;
}

const script = (words: string): string => LIBRARY.replace('></script>', ` ${words}></script>`);
const json = (text: string): Page => ({
  head: `<script type="application/json" data-kelisim>${text}</script>${LIBRARY}`,
});

const WRONG_SITES: Readonly<Record<string, Wrong>> = {
  'JSON that cannot be parsed': {
    page: () => json('{"policyUrl": "/privacy",}'),
    says: /not JSON, so its options do not count/,
  },
  'an option that does not exist': {
    page: () => json('{"colour": "red"}'),
    says: /There is no option "colour"/,
  },
  'a position that does not exist': {page: () => ({head: script('data-position="left"')}), says: /position="left"/},
  'a term that is no number': {page: () => ({head: script('data-expires="soon"')}), says: /expires="soon"/},
  'a policy that is a script': {
    page: () => ({head: LIBRARY.replace('"/privacy"', '"javascript:alert(1)"')}),
    says: /policyUrl="javascript/,
  },
  'no controller': {page: () => ({head: LIBRARY.replace(OPTIONS, 'data-policy-url="/p"')}), says: /controller/},
  'an unknown category in the markup': {
    page: (third) => ({head: LIBRARY + heldSource('anylitics', third, 'n=typo')}),
    says: /"anylitics"/,
  },
  'a service in an unknown category': {
    page: () => json('{"services": [{"name": "count", "category": "anylitics"}]}'),
    says: /count.+anylitics/,
  },
  'the library twice': {page: () => ({head: LIBRARY + LIBRARY}), says: /loaded twice.*Load it once/},
  'storage that throws': {
    page: () => ({
      head: `<script>for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, {get() { throw new DOMException('blocked', 'SecurityError'); }});
      </script>${LIBRARY}`,
    }),
  },
  'cookies that throw': {
    page: () => ({head: LIBRARY, headers: {'content-security-policy': 'sandbox allow-scripts'}}),
  },
  'a language file that is missing': {
    page: () => ({head: LIBRARY, attributes: 'lang="ru"'}),
    says: /locales\/ru\.js, so what needs it is blocked or English/,
  },
};

const NO_INTERFACE: Readonly<Record<string, (page: Page) => Page>> = {
  'is missing': (page) => page,
  'answers with a page': (page) => page,
  'is forbidden by the policy': (page) => ({
    ...page,
    headers: {'content-security-policy': "script-src 'unsafe-inline' https://*/lib/kelisim.js"},
  }),
};

const COOKIES: Readonly<Record<string, string>> = {
  nothing: '',
  'a word': 'yes',
  'broken escapes': '%E0%A4%A',
  'half a choice': 'v=1&r=0&t=1795',
  'a choice from the future': 'v=1&r=0&t=4102444800&g=analytics+functional+advertising&d=&s=b',
  'a choice of long ago': 'v=1&r=0&t=1500000000&g=analytics+functional+advertising&d=&s=b',
  'a name in both lists': 'v=1&r=0&t=NOW&g=analytics+functional+advertising&d=analytics&s=b',
  'a key twice': 'v=1&r=0&t=NOW&g=analytics&g=functional+advertising&d=&s=b',
  'a format to come': 'v=2&r=0&t=NOW&g=analytics+functional+advertising&d=&s=b',
  'a revision of another time': 'v=1&r=7&t=NOW&g=analytics+functional+advertising&d=&s=b',
  'an unknown source': 'v=1&r=0&t=NOW&g=analytics+functional+advertising&d=&s=q',
  'a name of the language': 'v=1&r=0&t=NOW&g=__proto__+constructor&d=&s=b',
  'far too much': `v=1&r=0&t=NOW&g=analytics+functional+advertising+${'x'.repeat(3500)}&d=&s=b`,
  markup: '<img/src=x/onerror=alert(1)>',
};

/** The page works: its button answers, and nothing held has run. */
async function expectUsable(tab: Tab): Promise<void> {
  await tab.click('#buy');
  expect(await tab.text('#buy')).toBe('Bought');
  expect(await tab.evaluate(() => [window.__log ?? 'held', window.kelisim?.status])).toEqual(['held', 'undecided']);
}

describe.each(engines.filter(({name}) => name === 'chromium'))('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each(Object.entries(WRONG_SITES))(
    '%s: the developer is told, the page works, nothing runs [L09, L11]',
    async (_, wrong) => {
      const shop = openShop((third) => {
        const held = heldScript('analytics', 'inline') + heldSource('advertising', third, 'n=outside');
        return {...wrong.page?.(third), body: CONTENT + held};
      });
      shop.site.route('/lib/locales/ru.js', {status: 404});
      await visitor.open(shop.url);
      await visitor.see(CARD);
      await expectUsable(visitor);
      expect(shop.strangers()).toEqual([]);
      await untilChecked(visitor);
      const messages = await visitor.consoleMessages();
      expect(messages).toEqual(wrong.says ? [{kind: 'warn', text: expect.stringMatching(wrong.says)}] : []);
      // The choice holds at least for this view.
      await visitor.click(onCard('accept-all'));
      expect(await visitor.waitFor(() => window.__log?.includes('outside') === true && window.__log)).toContain(
        'inline',
      );
    },
  );

  test.each(Object.entries(NO_INTERFACE))(
    'an interface that %s leaves a page that works, and denied',
    async (how, change) => {
      const shop = openShop((third) => change({head: LIBRARY, body: CONTENT + heldSource('analytics', third, 'n=x')}));
      shop.site.route('/lib/kelisim-ui.js', how === 'is missing' ? {status: 404} : {body: '<!doctype html><p>Hello'});
      await visitor.open(shop.url);
      await visitor.waitFor(() => window.__console.some(({kind}) => kind === 'warn'));
      await expectUsable(visitor);
      expect(shop.strangers()).toEqual([]);
      const said = (await visitor.consoleMessages()).filter(({kind}) => kind === 'warn' || kind === 'error');
      expect(said).toEqual([{kind: 'warn', text: expect.stringContaining('kelisim-ui.js')}]);
    },
  );

  test.each(Object.entries(COOKIES))('a cookie with %s is no consent [L11]', async (_, value) => {
    const shop = openShop((third) => ({head: LIBRARY, body: CONTENT + heldSource('analytics', third, 'n=x')}));
    await visitor.open(shop.site.page('/before', {}));
    const text = value.replace('NOW', String(Math.floor(Date.now() / 1000)));
    await visitor.evaluate((given: string) => {
      document.cookie = `__Host-kelisim=${given}; Path=/; Secure; Max-Age=600`;
    }, text);
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await expectUsable(visitor);
    expect(shop.strangers()).toEqual([]);
    await untilChecked(visitor);
    expect(await visitor.consoleMessages()).toEqual([]);
  });
});
