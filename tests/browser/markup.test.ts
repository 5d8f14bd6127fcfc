import {afterEach, expect, test, vi} from 'vitest';
import {elementOptions} from '../../src/config/element-options.js';
import {fromBlock} from '../../src/config/from-block.js';
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
  expect({...elementOptions(element)}).toEqual({policyUrl: '/p', lang: 'ru', dataState: 'hidden', services: []});
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
  const {categories, services} = elementOptions(element) as {categories: object[]; services: object[]};
  expect(categories.map((category) => ({...category}))).toEqual([
    {name: 'analytics'},
    {name: 'tasting', label: 'Tea club', description: 'Remembers teas.', lang: 'en'},
  ]);
  expect(services.map((service) => ({...service}))).toEqual([
    {name: 'counter', category: 'analytics', policyUrl: '/c', cookies: '_a _b'},
    {name: 'diary', category: 'tasting'},
  ]);
});

test('the banner element: its services, by attribute and by child', () => {
  const element = put(
    '<kelisim-x services="youtube vimeo"><kelisim-service name="diary"></kelisim-service></kelisim-x>',
  );
  const {services} = elementOptions(element) as {services: {name: string}[]};
  expect(services.map(({name}) => name)).toEqual(['youtube', 'vimeo', 'diary']);
});

test.each(['mode="opt-out"', 'locales="/uploads/"', 'base="/uploads/"', 'categories="necessary"', 'endpoint="/log"'])(
  'the banner element cannot say what content must not: %s',
  (attribute) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect({...elementOptions(put(`<kelisim-x ${attribute}></kelisim-x>`))}).toEqual({services: []});
  },
);

test('JSON: whatever it says', () => {
  put('<script type="application/json" data-kelisim>{"policyUrl": "/p", "google-consent-mode": "off"}</script>');
  expect({...fromBlock(null)}).toEqual({policyUrl: '/p', googleConsentMode: 'off'});
});

test('JSON: of two the first counts, and one without the mark does not', () => {
  put(`<script type="application/json">{"lang": "no"}</script>
    <script type="application/json" data-kelisim>{"lang": "en"}</script>
    <script type="application/json" data-kelisim>{"lang": "ru"}</script>`);
  expect({...fromBlock(null)}).toEqual({lang: 'en'});
});

test('JSON counts in front of the script only, and only with its nonce', () => {
  const block = (lang: string, nonce = ''): string =>
    `<script type="application/json" data-kelisim nonce="${nonce}">{"lang": "${lang}"}</script>`;
  put(`${block('aa')}${block('bb', 'n')}<script type="x" id="ours"></script>${block('cc', 'n')}`);
  const script = document.querySelector<HTMLScriptElement>('#ours');
  expect({...fromBlock(script)}).toEqual({lang: 'aa'});
  script?.setAttribute('nonce', 'n');
  expect({...fromBlock(script)}).toEqual({lang: 'bb'});
  script?.setAttribute('nonce', 'another');
  expect({...fromBlock(script)}).toEqual({});
});

test('no JSON is no option', () => {
  expect(Object.keys(fromBlock(null))).toEqual([]);
});

test.each(['', '{', "{'a': 1}", '// nothing', '{"a": 1,}'])('broken JSON is no option, and is reported: %s', (json) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  put(`<script type="application/json" data-kelisim>${json}</script>`);
  expect(Object.keys(fromBlock(null))).toEqual([]);
  expect(warn.mock.calls.length).toBeLessThanOrEqual(1);
});

test.each(['null', '1', 'true', '[]'])('JSON that is no object is no option: %s', (json) => {
  put(`<script type="application/json" data-kelisim>${json}</script>`);
  expect(Object.keys(fromBlock(null))).toEqual([]);
});

test('__proto__ changes no object', () => {
  put('<script type="application/json" data-kelisim>{"__proto__": {"mode": "opt-out"}}</script>');
  const options = {...fromBlock(null)};
  expect(options.mode).toBeUndefined();
  expect(({} as {mode?: string}).mode).toBeUndefined();
});
