import {virtual} from '@guidepup/virtual-screen-reader';
import {afterEach, expect, test} from 'vitest';
import type {Kelisim} from '../../src/core/kelisim.js';
import {clearJar} from './jar.js';
import {waitFor} from './wait-for.js';

const entry = '/src/index.ts';
const {createConsent} = (await import(/* @vite-ignore */ entry)) as {createConsent(options: object): Kelisim};

/** Longest that is listened to. */
const PATIENCE = 120;

let consent: Kelisim | undefined;

afterEach(() => {
  consent?.destroy();
  clearJar();
});

function part(selector: string): HTMLElement | null | undefined {
  return document.querySelector('kelisim-banner')?.shadowRoot?.querySelector(selector);
}

async function found(selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const element = part(selector);
    if (!element) throw new Error(`No ${selector} yet`);
    return element;
  });
}

/** What a screen reader says from the beginning of an element to its end. */
async function spoken(container: HTMLElement): Promise<readonly string[]> {
  await virtual.start({container});
  for (let step = 0; step < PATIENCE; step++) {
    await virtual.next();
    if (/^end of (region|dialog)/.test(await virtual.lastSpokenPhrase())) break;
  }
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases;
}

function start(lang: string): void {
  consent = createConsent({
    lang,
    controller: 'Example LLP',
    policyUrl: '/privacy',
    categories: 'analytics',
    services: [
      {
        name: 'site-statistics',
        label: 'Site statistics',
        category: 'analytics',
        provider: 'Acme',
        // A word of browsers, which comes in every language.
        cookies: [{name: '_stat', duration: 'Session'}],
      },
    ],
  });
}

test.each(['en', 'ru', 'kk'])(
  'a screen reader hears the question in %s: a named region, and three buttons after the text [A01, A17]',
  async (lang) => {
    start(lang);
    expect(await spoken(await found('section'))).toMatchSnapshot();
  },
);

test.each(['en', 'ru', 'kk'])(
  'a screen reader hears the preferences in %s: names, states and reasons of the switches [A06, A17]',
  async (lang) => {
    start(lang);
    consent?.showPreferences();
    const dialog = await found('dialog[open]');
    (await found('summary')).click();
    await found('li');
    expect(await spoken(dialog)).toMatchSnapshot();
  },
);
