import {findConsent, type GoogleConsent} from './google-consent.js';
import {makeKit, script, type Kit} from './kit.js';

type Words = Readonly<Record<string, unknown>>;

interface Globals {
  [name: string]: unknown;
  google_tag_manager?: Record<string, unknown>;
  _gaUserPrefs?: {ioo?(): boolean};
}

declare global {
  interface Window {
    /** How often Google's tag has sent what it had gathered. */
    __gtagBatches?: number;
  }
}

/**
 * Google's tag, for Analytics (`G-`) and Ads (`AW-`). It sends a page view at once and gathers other events of Analytics
 * for 600 ms, where the real one takes up to five seconds.
 */
export const gtag: string = script(run, makeKit, findConsent);

function run(kit: Kit, consent: GoogleConsent): void {
  const page = window as unknown as Globals;
  const element = document.currentScript;
  const source = element instanceof HTMLScriptElement && element.src ? new URL(element.src).searchParams : undefined;
  const name = (source && source.get('l')) || 'dataLayer';
  const running = (page.google_tag_manager = page.google_tag_manager || {});
  if (source) running[String(source.get('id'))] = {};
  // A second one takes part in the first.
  if (running[`gtag:${name}`]) return;
  running[`gtag:${name}`] = {};

  const destinations: Record<string, Words> = {};
  const early: [name: string, words: Words][] = [];
  /** What was said while it was allowed, and is sent whatever is allowed by then. */
  const batch: string[] = [];
  const session = String(Math.floor(Date.now() / 1000));
  let client = newClient();

  function newClient(): string {
    return `${kit.digits(9)}.${Math.floor(Date.now() / 1000)}`;
  }

  function isDisabled(id: string): boolean {
    const preferences = page._gaUserPrefs;
    return (
      page[`ga-disable-${id}`] === true ||
      document.documentElement.hasAttribute('data-google-analytics-opt-out') ||
      !!(preferences && preferences.ioo && preferences.ioo())
    );
  }

  function signals(): Words {
    const letter = (type: string): string => {
      const state = consent.state(type);
      return state === undefined ? '-' : String(Number(state));
    };
    return {
      gcs: consent.active ? `G1${letter('ad_storage')}${letter('analytics_storage')}` : undefined,
      npa: consent.state('ad_personalization') === false || consent.state('ad_storage') === false ? 1 : 0,
    };
  }

  function isAds(id: string): boolean {
    return id.startsWith('AW-');
  }

  /** Writes the cookies of a destination and tells the client they hold. */
  function keepClient(id: string): string {
    const options = destinations[id] || {};
    const prefix = String(options.cookie_prefix || '');
    const {cookie_domain: domain, cookie_expires: expires = 63_072_000} = options;
    const on = domain === 'none' ? '' : domain === undefined || domain === 'auto' ? undefined : String(domain);
    const attributes = `; ${String(options.cookie_flags || 'SameSite=Lax')}`;
    const known = /^GA1\.\d\.(.+)$/.exec(kit.cookie(`${prefix}_ga`) || '');
    if (known && known[1]) client = known[1];
    kit.keep(`${prefix}_ga`, `GA1.1.${client}`, Number(expires), attributes, on);
    kit.keep(`${prefix}_ga_${id.slice(2)}`, `GS2.1.s${session}$o1$g0$t${session}`, Number(expires), attributes, on);
    return client;
  }

  function tellAnalytics(id: string, event: string, words: Words): void {
    const cid = consent.allows('analytics_storage') ? keepClient(id) : client;
    const common = {v: 2, tid: id, ...signals(), cid, sid: session, en: event};
    const dl = words.page_location || location.href;
    const where = {dl, dr: document.referrer, dt: words.page_title || document.title, _: kit.digits(9)};
    const url = kit.address('https://www.google-analytics.com/g/collect', {...common, ...where});
    if (event === 'page_view') return void kit.request(url);
    if (batch.length === 0) setTimeout(flush, 600);
    batch.push(url);
  }

  function flush(): void {
    window.__gtagBatches = (window.__gtagBatches || 0) + 1;
    for (const url of batch.splice(0)) void kit.request(url);
  }

  function tellAds(id: string, event: string, words: Words): void {
    const [, label] = String(words.send_to || '').split('/');
    let auid: string | undefined;
    if (consent.allows('ad_storage')) {
      auid = kit.cookie('_gcl_au') || `1.1.${kit.digits(9)}.${session}`;
      kit.keep('_gcl_au', auid, 7_776_000, '; SameSite=Lax');
      kit.store('_gcl_ls', JSON.stringify({schema: 'gcl', version: 1}));
    }
    const parameters = {...signals(), en: event, label, auid, url: location.href, random: kit.digits(9)};
    kit.picture(kit.address(`https://www.googleadservices.com/pagead/conversion/${id.slice(3)}/`, parameters));
  }

  function tell(id: string, event: string, words: Words): void {
    if (!destinations[id]) return;
    if (isAds(id)) return consent.settle(['ad_storage'], () => tellAds(id, event, words));
    if (isDisabled(id)) return;
    consent.settle(['analytics_storage', 'ad_storage'], () => isDisabled(id) || tellAnalytics(id, event, words));
  }

  function hearEvent(event: string, words: Words): void {
    const all = Object.keys(destinations);
    if (all.length === 0) return void early.push([event, words]);
    const {send_to: to} = words;
    const chosen = to === undefined ? all : ([] as unknown[]).concat(to).map((one) => String(one).split('/')[0]);
    for (const id of chosen) tell(String(id), event, words);
  }

  function hearConfig(id: string, options: Words): void {
    // A second one of the same destination is ignored.
    if (destinations[id]) return;
    destinations[id] = options;
    if (options.send_page_view !== false) tell(id, 'page_view', options);
    for (const [event, words] of early.splice(0)) hearEvent(event, words);
  }

  function hearConsent(words: ArrayLike<unknown>): void {
    const before = consent.state('analytics_storage');
    consent.hear(words);
    const after = consent.state('analytics_storage');
    if (before !== false && after === false) client = newClient();
    if (before !== false || !after) return;
    for (const id of Object.keys(destinations)) if (!isAds(id) && !isDisabled(id)) keepClient(id);
  }

  function take(entry: unknown): void {
    // An array says nothing.
    if (!kit.isArguments(entry)) return;
    const [command, first, second] = Array.from(entry);
    const words = (second || {}) as Words;
    if (command === 'consent') hearConsent(entry);
    else if (command === 'config') hearConfig(String(first), words);
    else if (command === 'event') hearEvent(String(first), words);
    else if (command === 'get' && entry.length === 4 && second === 'client_id') {
      (entry[3] as (value: string) => void)(client);
    }
  }

  const layer = (page[name] = page[name] || []) as unknown[];
  kit.follow(layer, take);
  function tellAllAnalytics(event: string): void {
    for (const id of Object.keys(destinations)) if (!isAds(id)) tell(id, event, {});
  }
  kit.routes(() => tellAllAnalytics('page_view'));
  document.addEventListener('click', () => tellAllAnalytics('click'), true);
  addEventListener('pagehide', flush);
}
