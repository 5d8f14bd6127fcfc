import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {CARD, DIALOG, inDialog, onCard} from '../support/banner.js';
import {choose} from '../support/choose.js';
import {placeholder} from '../support/embed.js';
import {engines, inFirst} from '../support/engines.js';
import {violations} from '../support/look.js';
import {staysQuiet} from '../support/quiet.js';
import {answerWithLibrary} from '../support/library.js';
import {LIBRARY, OPTIONS, openShop, type Shop} from '../support/shop.js';
import type {Tab} from '../support/visitor.js';

const SELECT = `${CARD} select`;

function shopInLanguages(attributes: string, page = 'lang="ru"'): Shop {
  return openShop(() => ({
    attributes: page,
    head: `<script src="/lib/kelisim.js" ${OPTIONS} ${attributes}></script>`,
    body: '<main><h1>Shop</h1><a id="settings" href="#" data-kelisim="preferences">Cookies</a></main>',
  }));
}

function inLanguage(tab: Tab, layer: string, lang: string): Promise<unknown> {
  return tab.waitFor(
    (place, tag) =>
      document.querySelector('kelisim-banner')?.shadowRoot?.querySelector<HTMLElement>(place)?.lang === tag,
    layer,
    lang,
  );
}

describe.each(engines)('in $name', (engine) => {
  test('a site that offers several languages lets the visitor switch, and all that follows is in that language [L19, A14]', async () => {
    const shop = shopInLanguages('data-languages="kk ru en"');
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(SELECT);
    const options = await visitor.evaluate(() => {
      const select = document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('select');
      return [
        select?.ariaLabel,
        select?.value,
        ...[...(select?.options ?? [])].map(({lang, text}) => `${lang} ${text}`),
      ];
    });
    expect(options).toEqual(['Язык', 'ru', 'kk Қазақша', 'ru Русский', 'en English']);
    expect(await violations(visitor)).toEqual([]);
    await choose(visitor, 'section', 'kk');
    await inLanguage(visitor, 'section', 'kk');
    expect(await visitor.text(onCard('accept-all'))).toBe('Барлығын қабылдау');
    expect(await visitor.evaluate(() => window.kelisim?.status)).toBe('undecided');
    await visitor.click(onCard('preferences'));
    expect(await visitor.text(inDialog('save'))).toBe('Таңдауды сақтау');
    await choose(visitor, 'dialog', 'en');
    await inLanguage(visitor, 'dialog', 'en');
    expect(await visitor.text(inDialog('save'))).toBe('Save my choice');
    await visitor.click(inDialog('reject-all'));
    await expect.poll(() => visitor.text('kelisim-status >>> [role=status]')).toContain('Saved');
  });

  test('the words are right on a page in another encoding, though the server does not say which the files have', async () => {
    const shop = shopInLanguages('');
    for (const file of ['locales/ru', 'locales/more/ru', 'kelisim-ui', 'kelisim-preferences']) {
      const {body} = answerWithLibrary({path: `/lib/${file}.js`}) ?? {};
      shop.site.route(`/lib/${file}.js`, {type: 'text/javascript', body: body ?? ''});
    }
    const page = `<!doctype html><html lang="ru"><head><title>x</title>${LIBRARY}</head><body><h1>x</h1></body></html>`;
    const url = shop.site.route('/old', {type: 'text/html; charset=windows-1251', body: page});
    const visitor = await engine.newVisitor();
    await visitor.open(url);
    expect(await visitor.text(onCard('accept-all'))).toBe('Принять все');
    await visitor.click(onCard('preferences'));
    expect(await visitor.text(inDialog('save'))).toBe('Сохранить выбор');
  });

  test('a language that is written from the right turns the card', async () => {
    const shop = shopInLanguages('data-languages="en ar"', 'lang="en"');
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(SELECT);
    await choose(visitor, 'section', 'ar');
    await inLanguage(visitor, 'section', 'ar');
    const section = await visitor.evaluate(
      () => document.querySelector('kelisim-banner')?.shadowRoot?.querySelector('section')?.dir,
    );
    expect(section).toBe('rtl');
  });

  test('all that is shown follows the language of the page when that changes [L19]', async () => {
    const shop = openShop((third) => ({
      head: LIBRARY,
      body: `<main><h1>Shop</h1><iframe title="Map" width="400" height="300" data-category="functional"
        data-src="https://${third}/frame?n=map"></iframe><kelisim-declaration></kelisim-declaration></main>`,
    }));
    const visitor = await engine.newVisitor();
    const speak = (lang: string): Promise<void> =>
      visitor.evaluate((tag: string) => void (document.documentElement.lang = tag), lang);
    const languageOf = (tag: string): Promise<string | undefined> =>
      visitor.evaluate(
        (name: string) => document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('[lang]')?.lang,
        tag,
      );
    await visitor.open(shop.url);
    await visitor.see(onCard('accept-all'));
    await visitor.see(placeholder());
    await speak('kk');
    await inLanguage(visitor, 'section', 'kk');
    for (const tag of ['kelisim-embed', 'kelisim-declaration']) await expect.poll(() => languageOf(tag)).toBe('kk');
    await visitor.click(onCard('preferences'));
    expect(await visitor.text(inDialog('save'))).toBe('Таңдауды сақтау');
    await speak('ru');
    await inLanguage(visitor, 'dialog', 'ru');
    expect(await visitor.text(inDialog('save'))).toBe('Сохранить выбор');
    await visitor.click(inDialog('reject-all'));
    await speak('en');
    for (const tag of ['kelisim-embed', 'kelisim-declaration']) await expect.poll(() => languageOf(tag)).toBe('en');
    expect(shop.strangers()).toEqual([]);
  });

  inFirst(engine)('where the site names the language, that of the page may change', async () => {
    const shop = shopInLanguages('data-lang="kk"');
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await inLanguage(visitor, 'section', 'kk');
    await visitor.evaluate(() => void (document.documentElement.lang = 'en'));
    await staysQuiet(visitor);
    await inLanguage(visitor, 'section', 'kk');
  });

  inFirst(engine).each([
    ['one language', 'data-languages="ru"'],
    ['none named', ''],
  ])('with %s there is no switch', async (_, attributes) => {
    const shop = shopInLanguages(attributes);
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(onCard('accept-all'));
    expect(await visitor.sees(SELECT)).toBe(false);
  });

  inFirst(engine)('where the switch cannot be loaded, the visitor is still asked', async () => {
    const shop = shopInLanguages('data-languages="kk ru"');
    shop.site.route('/lib/kelisim-languages.js', {status: 404});
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.see(onCard('accept-all'));
    expect(await visitor.sees(SELECT)).toBe(false);
  });

  test('preferences that are opened while the language is on its way wait for it', async () => {
    const shop = shopInLanguages('');
    const file = readFileSync('dist/web/locales/ru.js', 'utf8');
    shop.site.route('/lib/locales/ru.js', {type: 'text/javascript', body: file, delay: 700});
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url, 'interactive');
    await visitor.evaluate(() => {
      const heard = new Set<string>();
      Object.assign(window, {heard});
      setInterval(() => {
        const dialog = document.querySelector('kelisim-banner')?.shadowRoot?.querySelector<HTMLElement>('dialog[open]');
        if (dialog) heard.add(dialog.lang);
      }, 5);
    });
    await visitor.waitFor(() => window.kelisim?.version);
    await visitor.evaluate(() => window.kelisim?.showPreferences());
    expect(await visitor.text(inDialog('save'))).toBe('Сохранить выбор');
    expect(await visitor.evaluate('[...heard]')).toEqual(['ru']);
  });

  inFirst(engine)('the language changes by script while the preferences are open, down to the services', async () => {
    const services = JSON.stringify({
      services: [{name: 'maps', category: 'functional', provider: 'Maps', country: 'KZ'}],
    });
    const shop = openShop(() => ({
      head: `<script type="application/json" data-kelisim>${services}</script><script src="/lib/kelisim.js" ${OPTIONS}></script>`,
    }));
    const visitor = await engine.newVisitor();
    await visitor.open(shop.url);
    await visitor.click(onCard('preferences'));
    await visitor.click(`${DIALOG} summary`);
    await visitor.see(`${DIALOG} li`);
    await visitor.evaluate(() => window.kelisim?.setLanguage('ru'));
    await inLanguage(visitor, 'dialog', 'ru');
    await visitor.waitFor(() =>
      document
        .querySelector('kelisim-banner')
        ?.shadowRoot?.querySelector('dialog li')
        ?.textContent?.includes('Казахстан'),
    );
  });
});
