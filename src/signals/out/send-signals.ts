import type {Choice} from '../../consent/choice.js';
import type {Kelisim} from '../../core/kelisim.js';
import {page} from '../../dom/page.js';
import {report} from '../../dom/warn.js';
import {defaultForGoogle, type GoogleOptions, setForGoogle} from './google-extras.js';
import {matomo} from './tell-matomo.js';
import {meta} from './tell-meta.js';
import {microsoftClarity} from './tell-microsoft-clarity.js';
import {microsoftUet} from './tell-microsoft-uet.js';
import {pinterest} from './tell-pinterest.js';
import {posthog} from './tell-posthog.js';
import {shopify} from './tell-shopify.js';
import type {Signal} from './signal.js';
import {tiktok} from './tell-tiktok.js';
import {wordpress} from './tell-wordpress.js';

const SIGNALS: Readonly<Record<string, Signal>> = {
  'microsoft-uet': microsoftUet,
  'microsoft-clarity': microsoftClarity,
  meta,
  tiktok,
  pinterest,
  matomo,
  posthog,
  wordpress,
  shopify,
};

/** What `sendSignals()` takes; the attributes of its script, in kebab-case, are the same. */
export interface SignalOptions extends GoogleOptions {
  /** Whom to tell: names with spaces between them, or a list. */
  readonly signals?: string | readonly string[];
}

/**
 * Tells tags that the site's own markup or tag manager loads what a visitor decided. At once they hear that nothing is
 * granted; then, once each, of a choice that was stored and of every decision, by the categories `analytics`,
 * `functional` and `advertising`; a category of another name grants nothing here. An opt-out site grants until refused.
 *
 * A tag that is not there yet when something is said does not hear of it later, except Microsoft's and Matomo, whose
 * queues are made for them. So call this after the snippets of Meta, TikTok, Pinterest, PostHog, and of plugins for
 * WordPress and Shopify: what waits in their queues goes out after a refusal, not before.
 * @param consent - the library, or an array for it to find as `window.kelisim`
 */
export function sendSignals(consent: Pick<Kelisim, 'push'>, options: SignalOptions): void {
  const names = namesIn(options.signals ?? []);
  let isTold = false;

  // A vendor's tag that throws harms none of the others.
  function each(act: (signal: Signal) => void): void {
    for (const [name, signal] of Object.entries(SIGNALS)) {
      try {
        if (names.includes(name)) act(signal);
      } catch (error) {
        reportError(error);
      }
    }
  }

  function connect(kelisim: Kelisim): void {
    let known: Choice | null | undefined;

    function tell(): void {
      const {choice} = kelisim;
      // A prerendered page has not judged the stored choice yet; who subscribed hears when it has. Every decision makes
      // a new choice, so one that is known was told.
      if ((page as Document & {prerendering?: boolean}).prerendering || choice === known) return;
      const occasion = known !== undefined ? 'decision' : choice ? 'stored' : 'assumed';
      known = choice;
      if (occasion === 'assumed' && kelisim.receipt().config.mode !== 'opt-out') return;
      isTold = true;
      each((signal) => signal.update(kelisim.has, occasion));
    }

    defaultForGoogle(options, kelisim);
    tell();
    kelisim.subscribe(tell);
  }

  setForGoogle(options);
  each((signal) => signal.prepare?.());
  consent.push(connect);
  if (!isTold) each((signal) => signal.hold?.());
}

function namesIn(given: string | readonly string[]): readonly string[] {
  const names = typeof given === 'string' ? (given.match(/\S+/g) ?? []) : given;
  const known = Object.keys(SIGNALS);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown[0]) report(`mend signals: ${unknown} not in ${known}`);
  return names;
}
