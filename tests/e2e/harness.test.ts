import {describe, expect, test} from 'vitest';
import {engines} from '../support/engines.js';
import {freshHost} from '../support/hosts.js';
import {internet} from '../support/internet.js';

const SHADOW = `<x-box></x-box><script>
  const root = document.querySelector('x-box').attachShadow({mode: 'open'});
  root.innerHTML = '<section><button data-action="go">Go</button><output>waiting</output></section>';
  root.querySelector('button').onclick = (event) => {
    root.querySelector('output').textContent = event.isTrusted ? 'clicked' : 'faked';
  };
</script>`;

/** Nobody behind hears of the first click, as if the browser had dropped it. */
const DROP = `<script>
  let isDropping = true;
  for (const type of ['mousedown', 'click'])
    addEventListener(type, (event) => {
      if (isDropping) event.stopImmediatePropagation();
      if (type === 'click') isDropping = false;
    }, true);
</script>`;

const STRICT = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

describe.each(engines)('in $name', (engine) => {
  test('the log sees a pixel of another host', async () => {
    const visitor = await engine.newVisitor();
    const page = internet.site(freshHost()).page('/', {body: '<img src="https://tracker.test/px?n=pixel">'});
    await visitor.open(page);
    expect(internet.requests({n: 'pixel'})).toMatchObject([{host: 'tracker.test', path: '/px', method: 'GET'}]);
  });

  test('the log holds what a beacon sent', async () => {
    const visitor = await engine.newVisitor();
    await visitor.open(internet.site(freshHost()).page('/', {}));
    await visitor.evaluate(() => navigator.sendBeacon('https://tracker.test/beacon?n=beacon', 'hello'));
    const {n} = await internet.waitForRequest({n: 'beacon'});
    await expect.poll(() => internet.requests({n: 'beacon'})[0]?.body).toBe('hello');
    expect(n).toBe('beacon');
    expect(await visitor.writes()).toMatchObject([{kind: 'beacon', value: 'hello'}]);
  });

  test('a click reaches a button in a shadow root', async () => {
    const visitor = await engine.newVisitor();
    await visitor.open(internet.site(freshHost()).page('/', {body: SHADOW}));
    await visitor.click('x-box >>> [data-action=go]');
    expect(await visitor.text('x-box >>> section output')).toBe('clicked');
  });

  test('a click that the browser drops is made again', async () => {
    const visitor = await engine.newVisitor();
    await visitor.open(internet.site(freshHost()).page('/', {head: DROP, body: SHADOW}));
    await visitor.click('x-box >>> [data-action=go]');
    expect(await visitor.text('x-box >>> section output')).toBe('clicked');
  });

  test('the keyboard reaches a button in a shadow root', async () => {
    const visitor = await engine.newVisitor();
    await visitor.open(internet.site(freshHost()).page('/', {body: SHADOW}));
    // A browser drops keys too on a page that it has not painted yet.
    await visitor.waitFor(() => performance.getEntriesByType('paint').length);
    await visitor.press('Tab');
    await visitor.press('Enter');
    await expect.poll(() => visitor.text('x-box >>> output')).toBe('clicked');
  });

  test('visitors share nothing, tabs of one visitor share cookies', async () => {
    const page = internet.site(freshHost()).page('/', {});
    const [first, second] = [await engine.newVisitor(), await engine.newVisitor()];
    await first.open(page);
    await first.evaluate(() => (document.cookie = 'a=1'));
    const tab = await first.newTab();
    await tab.open(page);
    await second.open(page);
    await expect.poll(() => tab.evaluate(() => document.cookie)).toBe('a=1');
    expect(await second.evaluate(() => document.cookie)).toBe('');
    expect(await first.evaluate(() => document.cookie)).toBe('a=1');
  });

  test('https takes a __Host- cookie and plain http does not', async () => {
    const site = internet.site(freshHost());
    site.page('/', {});
    const visitor = await engine.newVisitor();
    const write = (): string => (document.cookie = '__Host-a=1; Path=/; Secure; Max-Age=60');
    await visitor.open(site.url('/', 'http'));
    await visitor.evaluate(write);
    expect(await visitor.cookies()).toEqual([]);
    await visitor.open(site.url('/'));
    await visitor.evaluate(write);
    await expect.poll(() => visitor.cookies()).toMatchObject([{name: '__Host-a', value: '1', secure: true}]);
    expect(await visitor.evaluate(() => isSecureContext)).toBe(true);
  });

  test('unknown hosts are answered on this machine', async () => {
    const visitor = await engine.newVisitor();
    await visitor.open(internet.site(freshHost()).page('/', {}));
    const statuses = await visitor.evaluate(async () => {
      const urls = ['https://example.com/x', 'http://127.0.0.1:9/x', 'https://mc.yandex.ru/x', 'https://localhost/x'];
      const answers = urls.map((url) =>
        fetch(url).then(
          (answer) => answer.status,
          () => 0,
        ),
      );
      return Promise.all(answers);
    });
    expect(statuses.filter((status) => status !== 404 && status !== 0)).toEqual([]);
    expect(internet.requests({host: 'example.com'})).toMatchObject([{status: 404}]);
    expect(internet.requests({host: 'mc.yandex.ru'})).toMatchObject([{status: 404}]);
  });

  test('a hanging and a blocked script do not stop the harness', async () => {
    internet.block(/blocked/);
    const scripts = ['hang?n=hang', 'js?n=blocked'].map(
      (path) => `<script async src="https://tracker.test/${path}"></script>`,
    );
    const visitor = await engine.newVisitor();
    await visitor.open(internet.site(freshHost()).page('/', {head: scripts.join('')}), 'interactive');
    await internet.waitForRequest({n: 'hang'});
    await internet.waitForRequest({n: 'blocked'});
    expect(await visitor.evaluate(() => [document.readyState, window.__log ?? []])).toEqual(['interactive', []]);
  });

  test('evaluation and the recorder work under a strict policy', async () => {
    const visitor = await engine.newVisitor();
    const head = '<script>document.title = "ran"</script>';
    await visitor.open(internet.site(freshHost()).page('/', {head, headers: {'content-security-policy': STRICT}}));
    expect(await visitor.evaluate((a: number, b: number) => a + b, 1, 2)).toBe(3);
    expect(await visitor.evaluate(() => document.title)).toBe('Page');
    await expect.poll(async () => (await visitor.consoleMessages()).map(({kind}) => kind)).toContain('csp');
  });

  test('the recorder hears the console and sees what is stored', async () => {
    const visitor = await engine.newVisitor();
    await visitor.open(internet.site(freshHost()).page('/', {}));
    await visitor.evaluate(() => {
      console.warn('careful', 1);
      document.cookie = 'a=1; path=/';
      localStorage.setItem('b', '2');
      sessionStorage.setItem('c', '3');
      setTimeout(() => Promise.reject(new Error('late')));
    });
    await visitor.waitFor(() => window.__console.length === 2);
    expect(await visitor.consoleMessages()).toEqual([
      {kind: 'warn', text: 'careful 1'},
      {kind: 'uncaught', text: 'Error: late'},
    ]);
    expect((await visitor.writes()).map(({kind, key}) => [kind, key])).toEqual([
      ['cookie', 'a'],
      ['localStorage', 'b'],
      ['sessionStorage', 'c'],
    ]);
  });

  test('going back, reloading and resizing work', async () => {
    const site = internet.site(freshHost());
    const visitor = await engine.newVisitor();
    await visitor.open(site.page('/one', {title: 'One'}));
    await visitor.open(site.page('/two', {title: 'Two'}));
    await visitor.back();
    expect(await visitor.evaluate(() => document.title)).toBe('One');
    await visitor.evaluate(() => (document.title = 'Changed'));
    await visitor.reload();
    expect(await visitor.evaluate(() => document.title)).toBe('One');
    await visitor.setViewport(700, 500);
    await visitor.waitFor(() => innerWidth === 700 && innerHeight === 500);
    await visitor.setViewport(320, 256);
    await visitor.waitFor(() => innerWidth === 320 && innerHeight === 256);
  });

  test('a page can send Global Privacy Control', async () => {
    const visitor = await engine.newVisitor();
    await visitor.open(internet.site(freshHost()).page('/', {globalPrivacyControl: true}));
    expect(await visitor.evaluate('navigator.globalPrivacyControl')).toBe(true);
  });

  // Together: Firefox and WebKit start a browser of its own for such a visitor.
  test('a visitor can prefer dark pages and less motion', async () => {
    const visitor = await engine.newVisitor({colorScheme: 'dark', reducedMotion: 'reduce'});
    await visitor.open(internet.site(freshHost()).page('/', {}));
    const queries = ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)'];
    expect(await visitor.evaluate((all: string[]) => all.map((each) => matchMedia(each).matches), queries)).toEqual([
      true,
      true,
    ]);
  });

  test.skipIf(!engine.can('forcedColors'))('a visitor can have colours of their own', async () => {
    const visitor = await engine.newVisitor({forcedColors: 'active'});
    await visitor.open(internet.site(freshHost()).page('/', {}));
    expect(await visitor.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  });

  test.skipIf(!engine.can('locale'))('a visitor can prefer a language', async () => {
    const visitor = await engine.newVisitor({locale: 'kk-KZ'});
    await visitor.open(internet.site(freshHost()).page('/', {}));
    expect(await visitor.evaluate(() => navigator.language)).toBe('kk-KZ');
  });

  test('a page left and come back to is restored, not reloaded', async () => {
    const site = internet.site(freshHost());
    const visitor = await engine.newVisitor({backForwardCache: true});
    await visitor.open(site.page('/one', {}));
    await visitor.evaluate(() => addEventListener('pageshow', ({persisted}) => (document.title = String(persisted))));
    await visitor.open(site.page('/two', {}));
    await visitor.back();
    expect(await visitor.evaluate(() => document.title)).toBe('true');
  });
});
