import {judgeConfig} from '../config/judge.js';
import {fromObject} from '../config/raw.js';
import type {Config} from '../config/config.js';
import type {Options} from '../config/options.js';
import type {Choice} from '../consent/choice.js';
import {createRecord, type Consent} from '../consent/consent.js';
import {usualCategory} from '../services/catalogue.js';
import {choiceIn, type ChoiceCookie, type FoundChoice} from './cookie-header.js';

/**
 * The options of the page, those that a choice is judged by: `categories`, `services` and those of built-in services,
 * `controller`, `revision`, `expires`, `mode`, `region`, `underAge`, `cookieName`, `cookieDomain`, `sameSite`. With other
 * options than the page's, the server may judge otherwise than the page. `gpc` is whether the request had `Sec-GPC: 1`.
 */
export interface ReadOptions extends Options {
  /** Whether visitors see the page on https. Default true. Behind a proxy this is not the scheme of the request. */
  readonly secure?: boolean;
  /** Seconds since 1970. Default: the clock. */
  readonly now?: number;
}

/** What a visitor has allowed, judged as the page judges it. */
export interface ServerConsent {
  /**
   * `decided` if there is no category that the page would ask for. What a page asks for because of its markup is not known
   * here: name it in `categories`.
   */
  readonly status: 'undecided' | 'decided';
  /** What was said and when, as far as it holds. */
  readonly choice: Choice | null;
  /**
   * The id of the record of that choice, to find it in the store: where pages send records to an `endpoint`, and it has
   * answered. Else `null`.
   */
  readonly recordId: string | null;
  /** Every category and service granted now, `necessary` left out. */
  readonly granted: readonly string[];
  /** Every category and service not granted now. */
  readonly denied: readonly string[];
  /** Categories that the page would ask for. */
  readonly undecided: readonly string[];
  /**
   * Whether a category or service is granted now. Unknown names are not. Where a service has a `match`, the server judges the
   * page itself.
   */
  has(name: string): boolean;
}

/**
 * Reads what a visitor has allowed from the `Cookie` header. A cookie that cannot be understood counts as no choice; it
 * never throws.
 * @param header - the value of `Cookie`
 */
export function readConsent(header: string | null | undefined, options: ReadOptions = {}): ServerConsent {
  const {consent, found} = judge(header, options);
  const {choice, undecided, has} = consent;
  const {granted, denied} = consent.summary('api');
  const recordId = (choice && found?.id) ?? null;
  const status = undecided[0] ? 'undecided' : 'decided';
  return {status, choice: choice ?? null, recordId, granted, denied, undecided, has};
}

/** What the header says, with what was made of the options. */
export interface Judgement {
  readonly config: Config;
  readonly consent: Consent;
  readonly cookie: ChoiceCookie;
  readonly found: FoundChoice | undefined;
  readonly now: number;
}

export function judge(header: string | null | undefined, options: ReadOptions): Judgement {
  const {secure = true, now = Math.floor(Date.now() / 1000), ...rest} = options;
  const config = judgeConfig(fromObject(rest));
  const cookie = {cookieName: config.cookieName, cookieDomain: config.cookieDomain, secure};
  const found = choiceIn(header, cookie);
  const consent = createRecord(config, usualCategory);
  // On which page it is, the server knows itself: here the choice alone counts.
  consent.mayRun = consent.isGranted;
  consent.restore(found?.choice, now, 'api');
  return {config, consent, cookie, found, now};
}
