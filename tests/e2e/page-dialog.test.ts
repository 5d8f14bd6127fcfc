import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, DIALOG, inDialog, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {focused} from '../support/focus.js';
import {staysQuiet} from '../support/quiet.js';
import {CONTENT, heldScript, LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {PageFunction, Visitor} from '../support/visitor.js';

/** A modal dialog of the page, such as one that asks for the age. */
const OWN = `<dialog id="own"><p>Are you of age?</p><button id="yes">Yes</button>
  <button id="cookies" data-kelisim="preferences">Cookies</button></dialog>
  <script>document.querySelector('#yes').addEventListener('click', () => document.querySelector('#own').close());</script>`;

const OPEN = `<script>document.querySelector('#own').showModal()</script>`;

/** How a page's own dialog goes. */
const WAYS: readonly (readonly [name: string, go: PageFunction<[], void>])[] = [
  ['is closed', () => document.querySelector<HTMLElement>('#yes')?.click()],
  ['is taken out of the page', () => document.querySelector('#own')?.remove()],
  ['is taken out with its part of the page', () => void (document.querySelector('#part') as Element).replaceChildren()],
  [
    'is opened again as one that is not modal',
    () => {
      const own = document.querySelector('#own') as HTMLDialogElement;
      own.close();
      own.show();
    },
  ],
];

/** The same dialog in an open shadow root, inside another one. */
const INSIDE = `<age-gate></age-gate><script>
  const outer = document.querySelector('age-gate').attachShadow({mode: 'open'});
  const inner = outer.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
  inner.innerHTML = '<dialog><button id="yes">Yes</button> <button data-kelisim="preferences">Cookies</button></dialog>';
  window.own = inner.querySelector('dialog');
  window.place = outer.querySelector('div');
  own.showModal();</script>`;

const INSIDE_WAYS: readonly (readonly [name: string, go: string])[] = [
  ['is closed', 'window.own.close()'],
  ['is taken out', 'window.own.remove()'],
  ['is taken out with the element that it is in', 'window.place.remove()'],
  ['is taken out with the outer element', "document.querySelector('age-gate').remove()"],
];

function openOurShop(dialog = OWN + OPEN): Shop {
  return openShop(() => ({
    head: LIBRARY,
    body: `<div id="part">${dialog}</div>${heldScript('analytics', 'held')}${CONTENT}`,
  }));
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each(WAYS)('the question comes when a modal dialog of the page %s, and not before', async (_, go) => {
    await visitor.open(openOurShop().url);
    await staysQuiet(visitor);
    expect(await visitor.sees(CARD)).toBe(false);
    expect(await visitor.evaluate(() => [window.kelisim?.status, window.__log])).toEqual(['undecided', null]);
    await visitor.evaluate(go);
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual([]);
  });

  test.each(INSIDE_WAYS)('so it does for a dialog in a component that %s', async (_, go) => {
    await visitor.open(openOurShop(INSIDE).url);
    await staysQuiet(visitor);
    expect(await visitor.sees(CARD)).toBe(false);
    await visitor.evaluate(go);
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual([]);
  });

  test('the preferences that are opened from inside a component work, and the question waits on', async () => {
    await visitor.open(openOurShop(INSIDE).url);
    await staysQuiet(visitor);
    await visitor.evaluate('kelisim.showPreferences()');
    await visitor.click(inDialog('close'));
    await visitor.unsee(DIALOG);
    await staysQuiet(visitor);
    expect(await visitor.sees(CARD)).toBe(false);
    await visitor.evaluate('window.own.close()');
    await visitor.click(onCard('accept-all'));
    expect(await visitor.waitFor(() => window.__log)).toEqual(['held']);
  });

  test('the preferences that are opened from inside such a dialog work, and leave it as it was', async () => {
    await visitor.open(openOurShop().url);
    await visitor.see('#yes');
    await visitor.click('#cookies');
    await visitor.see(inDialog('save'));
    await visitor.press('Escape');
    await visitor.unsee(DIALOG);
    await staysQuiet(visitor);
    expect([await visitor.sees(CARD), await focused(visitor)]).toEqual([false, 'cookies button']);
    await visitor.click('#cookies');
    await visitor.click(inDialog('reject-all'));
    await visitor.unsee(DIALOG);
    await visitor.click('#yes');
    await staysQuiet(visitor);
    expect(await visitor.sees(CARD)).toBe(false);
    expect(await visitor.evaluate(() => window.kelisim?.choice?.granted)).toEqual([]);
  });

  test('a question that was left for the preferences comes back when such a dialog is closed', async () => {
    await visitor.open(openOurShop().url);
    await visitor.click('#cookies');
    await visitor.click(inDialog('close'));
    await visitor.unsee(DIALOG);
    await visitor.click('#yes');
    await visitor.click(onCard('accept-all'));
    expect(await visitor.waitFor(() => window.__log)).toEqual(['held']);
  });

  test('a question that is there stays behind a modal dialog that comes later', async () => {
    await visitor.open(openOurShop(OWN).url);
    await visitor.see(CARD);
    await visitor.evaluate(() => document.querySelector<HTMLDialogElement>('#own')?.showModal());
    await visitor.click('#cookies');
    await visitor.click(inDialog('close'));
    await visitor.unsee(DIALOG);
    await visitor.click('#yes');
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
  });

  test('a question that is taken away behind such a dialog does not come back on top of it', async () => {
    await visitor.open(openOurShop(OWN).url);
    await visitor.see(CARD);
    await visitor.evaluate(() => {
      document.querySelector<HTMLDialogElement>('#own')?.showModal();
      document.querySelector('kelisim-banner')?.remove();
    });
    await staysQuiet(visitor);
    expect(await visitor.sees(CARD)).toBe(false);
    await visitor.click('#yes');
    await visitor.click(onCard('reject-all'));
    await visitor.unsee(CARD);
  });

  test('what is said of a choice waits until such a dialog is closed, so that it is announced', async () => {
    await visitor.open(openOurShop(OWN).url);
    await visitor.click(onCard('reject-all'));
    await visitor.see('kelisim-status >>> [data-action=hide]');
    await visitor.evaluate(() => document.querySelector<HTMLDialogElement>('#own')?.showModal());
    await visitor.click('#cookies');
    await visitor.click(inDialog('accept-all'));
    await visitor.unsee(DIALOG);
    const message = (): Promise<string> =>
      visitor.evaluate(
        () =>
          document.querySelector('kelisim-status')?.shadowRoot?.querySelector('[role=status]')?.textContent?.trim() ??
          'not there',
      );
    await expect.poll(message).toBe('');
    await staysQuiet(visitor);
    expect(await message()).toBe('');
    await visitor.click('#yes');
    await expect.poll(message).toMatch(/^Saved/);
    await visitor.click('kelisim-status >>> [data-action=hide]');
    await visitor.unsee('kelisim-status');
  });
});
