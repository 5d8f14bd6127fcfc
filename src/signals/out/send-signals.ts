import type {Choice} from '../../consent/choice.js';
import type {Kelisim} from '../../core/kelisim.js';
import {page} from '../../dom/page.js';
import {warn} from '../../dom/warn.js';
import {type GoogleOptions, setGoogleDefaults, setGoogleFlags} from './google-extras.js';
import type {Reason, Signal} from './signal.js';
import {matomo} from './tell-matomo.js';
import {meta} from './tell-meta.js';
import {microsoftClarity} from './tell-microsoft-clarity.js';
import {microsoftUet} from './tell-microsoft-uet.js';
import {pinterest} from './tell-pinterest.js';
import {posthog} from './tell-posthog.js';
import {shopify} from './tell-shopify.js';
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
 * Tells tags that the site's own markup or tag manager loads what a visitor decided. They are told at once that nothing
 * is granted; then, once each, of a choice that was stored and of every decision, by the categories `analytics`,
 * `functional` and `advertising`. A category of another name grants nothing here. An opt-out site grants until denied.
 *
 * A tag that is not there yet when it would be told is not told later, except Microsoft's and Matomo, whose queues are
 * made for them. So call this after the snippets of Meta, TikTok, Pinterest and PostHog, and of plugins for WordPress and
 * Shopify: what waits in their queues then follows a denial, and does not go before it.
 * @param consent - the library, or an array for it to find as `window.kelisim`
 */
export function sendSignals(consent: Pick<Kelisim, 'push'>, options: SignalOptions): void {
  const names = vendorsIn(options.signals ?? []);
  let isUpdated = false;

  // If one vendor's tag throws, the others are still told.
  function forEachVendor(act: (signal: Signal) => void): void {
    for (const [name, signal] of Object.entries(SIGNALS))
      try {
        if (names.includes(name)) act(signal);
      } catch (error) {
        reportError(error);
      }
  }

  function connect(kelisim: Kelisim): void {
    let lastChoice: Choice | null | undefined;

    function update(): void {
      const {choice} = kelisim;
      // A prerendered page has not judged the stored choice yet: the listener is called when it has. Every decision makes
      // a new choice, so the vendors were told of one that is the same.
      if ((page as Document & {readonly prerendering?: boolean}).prerendering || choice === lastChoice) return;
      const reason = reasonFor(choice, lastChoice);
      lastChoice = choice;
      if (reason === 'assumed' && !kelisim.receipt().config.isOptOut) return;
      isUpdated = true;
      forEachVendor((signal) => signal.update(kelisim.has, reason));
    }

    setGoogleDefaults(options, kelisim);
    update();
    kelisim.subscribe(update);
  }

  setGoogleFlags(options);
  forEachVendor((signal) => signal.denyByDefault?.());
  consent.push(connect);
  if (!isUpdated) forEachVendor((signal) => signal.denyForNow?.());
}

function reasonFor(choice: Choice | null, before: Choice | null | undefined): Reason {
  if (before !== undefined) return 'decision';
  return choice ? 'stored' : 'assumed';
}

/** Names without an effect are reported. */
function vendorsIn(given: string | readonly string[]): readonly string[] {
  const names = `${given}`.match(/[^\s,]+/g) ?? [];
  const known = Object.keys(SIGNALS);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown[0])
    warn(
      `"signals" names ${unknown.join(', ')}, which is not known, so it is told nothing. Known are ${known.join(', ')}. (signals-unknown)`,
    );
  return names;
}
