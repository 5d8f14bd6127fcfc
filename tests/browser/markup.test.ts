import {afterEach, expect, test, vi} from 'vitest';
import {fromElement, fromJson} from '../../src/config/from-markup.js';
import {fromObject} from '../../src/config/raw.js';

function put(html: string): Element {
  document.body.insertAdjacentHTML('beforeend', `<div class="markup">${html}</div>`);
  return document.querySelector('.markup > *') ?? document.body;
}

afterEach(() => {
  document.querySelector('.markup')?.remove();
  vi.restoreAllMocks();
});

test('the script tag: its data attributes, and nothing else', () => {
  const script = put(
    '<script type="x" id="i" nonce="n" data-policy-url="/p" data-categories="analytics" data-yandex-metrika="1"></script>',
  );
  expect({...fromObject((script as HTMLElement).dataset)}).toEqual({
    policyUrl: '/p',
    categories: 'analytics',
    yandexMetrika: '1',
  });
});

test('the banner element: its attributes', () => {
  const element = put('<kelisim-x policy-url="/p" lang="ru" data-state="hidden"></kelisim-x>');
  expect({...fromElement(element)}).toEqual({policyUrl: '/p', lang: 'ru', dataState: 'hidden', services: []});
});

test('the banner element: its children', () => {
  const element = put(`
    <kelisim-x categories="analytics">
      <kelisim-category name="tasting" label="Tea club" description="Remembers teas." lang="en"></kelisim-category>
      <div>
        <kelisim-service name="counter" category="analytics" policy-url="/c" cookies="_a _b"></kelisim-service>
        <kelisim-service name="diary" category="tasting"></kelisim-service>
      </div>
    </kelisim-x>`);
  const {categories, services} = fromElement(element) as {categories: object[]; services: object[]};
  expect(categories.map((category) => (typeof category === 'string' ? category : {...category}))).toEqual([
    'analytics',
    {name: 'tasting', label: 'Tea club', description: 'Remembers teas.', lang: 'en'},
  ]);
  expect(services.map((service) => ({...service}))).toEqual([
    {name: 'counter', category: 'analytics', policyUrl: '/c', cookies: '_a _b'},
    {name: 'diary', category: 'tasting'},
  ]);
});

test('JSON: whatever it says', () => {
  put('<script type="application/json" data-kelisim>{"policyUrl": "/p", "google-consent-mode": "off"}</script>');
  expect({...fromJson()}).toEqual({policyUrl: '/p', googleConsentMode: 'off'});
});

test('JSON: of two the first counts, and one without the mark does not', () => {
  put(`<script type="application/json">{"lang": "no"}</script>
    <script type="application/json" data-kelisim>{"lang": "en"}</script>
    <script type="application/json" data-kelisim>{"lang": "ru"}</script>`);
  expect({...fromJson()}).toEqual({lang: 'en'});
});

test('no JSON is no option', () => {
  expect(Object.keys(fromJson())).toEqual([]);
});

test.each(['', '{', "{'a': 1}", '// nothing', '{"a": 1,}'])('broken JSON is no option, and is reported: %s', (json) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  put(`<script type="application/json" data-kelisim>${json}</script>`);
  expect(Object.keys(fromJson())).toEqual([]);
  expect(warn.mock.calls.length).toBeLessThanOrEqual(1);
});

test.each(['null', '1', 'true', '[]'])('JSON that is no object is no option: %s', (json) => {
  put(`<script type="application/json" data-kelisim>${json}</script>`);
  expect(Object.keys(fromJson())).toEqual([]);
});

test('__proto__ changes no object', () => {
  put('<script type="application/json" data-kelisim>{"__proto__": {"mode": "opt-out"}}</script>');
  const options = {...fromJson()};
  expect(options.mode).toBeUndefined();
  expect(({} as {mode?: string}).mode).toBeUndefined();
});
