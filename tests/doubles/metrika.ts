import {makeKit, script, type Kit} from './kit.js';

interface Options {
  readonly clickmap?: boolean;
  readonly trackLinks?: boolean;
  readonly accurateTrackBounce?: boolean | number;
  readonly webvisor?: boolean;
  readonly trackHash?: boolean;
  readonly defer?: boolean;
  readonly triggerEvent?: boolean;
  readonly nck?: boolean;
  /** Name of a data layer. */
  readonly ecommerce?: string | false;
}

type Counter = Record<string, (...words: never[]) => void>;

type Constructor = (new (options: Options & {readonly id: number}) => Counter) & {follow(): void};

interface Globals {
  [name: string]: unknown;
  Ya?: {disableMetrica?: boolean; Metrika2?: Constructor};
  ym?: {a?: unknown[]};
  yandex_metrika_callbacks2?: (() => void)[];
}

/** Yandex.Metrika: it listens to `ym.a`, of the page's own stub. */
export const metrika: string = script(run, makeKit);

function run(kit: Kit): void {
  const page = window as unknown as Globals;
  const vendor = (page.Ya = page.Ya || {});
  // If it is loaded twice it is one, with the stub that the page has by now.
  if (vendor.Metrika2) return vendor.Metrika2.follow();
  const followed = new Set<unknown[]>();
  const taken = new WeakSet<object>();
  const pending: Record<string, unknown[][]> = {};
  /** The client id of each counter, until the page is left. */
  const persons: Record<string, string> = {};

  function counterOf(id: number): Counter | undefined {
    return page[`yaCounter${id}`] as Counter | undefined;
  }

  function take(call: unknown): void {
    if (taken.has(call as object)) return;
    const [word, method, ...words] = Array.from(call as ArrayLike<unknown>);
    const id = parseInt(String(word), 10);
    const counter = counterOf(id);
    if (method === 'init') {
      taken.add(call as object);
      if (!counter) start(id, (words[0] || {}) as Options);
    } else if (counter && counter[String(method)]) {
      taken.add(call as object);
      (counter[String(method)] as (...all: unknown[]) => void)(...words);
    } else if (method) {
      (pending[id] = pending[id] || []).push([word, method, ...words]);
    }
  }

  function start(id: number, options: Options): Counter | undefined {
    // The only time it looks.
    if (page[`disableYaCounter${id}`] || vendor.disableMetrica) return undefined;
    const counter = makeCounter(id, options);
    page[`yaCounter${id}`] = counter;
    const waiting = pending[id] || [];
    pending[id] = [];
    waiting.forEach(take);
    if (options.triggerEvent) document.dispatchEvent(new Event(`yacounter${id}inited`));
    return counter;
  }

  function makeCounter(id: number, options: Options): Counter {
    const attributes = location.protocol === 'https:' ? '; SameSite=None; Secure' : '';
    // A counter that starts again is the same one: it has its id, and sets no cookie.
    const isKnown = persons[id] !== undefined;
    const hasCookies = !options.nck && !isKnown;
    const domain = hasCookies ? kit.widest('metrika_enabled', attributes) : '';
    const uid = (persons[id] =
      persons[id] || kit.cookie('_ym_uid') || kit.stored('_ym_uid') || Math.floor(Date.now() / 1000) + kit.digits(9));
    const undo: (() => void)[] = [];
    let hits = 0;

    function on(target: EventTarget, type: string, listener: (event: Event) => void): void {
      target.addEventListener(type, listener, true);
      undo.push(() => target.removeEventListener(type, listener, true));
    }

    function unsent(change: (urls: Record<string, string>) => void): void {
      const urls = JSON.parse(kit.stored('_ym_retryReqs') || '{}') as Record<string, string>;
      change(urls);
      kit.store('_ym_retryReqs', JSON.stringify(urls));
    }

    function send(url: string, body?: string): void {
      const key = kit.digits(9);
      unsent((urls) => (urls[key] = url));
      void kit.request(url, body).then((arrived) => arrived && unsent((urls) => delete urls[key]));
    }

    function say(path: string, words: Readonly<Record<string, unknown>>, body?: string): void {
      hits += 1;
      kit.store('_ym_uid', uid);
      kit.store('_ym_synced', JSON.stringify({SYNCED_ADM: Date.now()}));
      kit.store(`_ym${id}_lsid`, kit.digits(12));
      kit.store(`_ym${id}:0_reqNum`, String(hits));
      kit.store(`_ym${id}_lastHit`, String(Date.now()));
      if (options.webvisor) kit.store(`_ym_wv2rf:${id}:0`, '1');
      const address = `https://mc.yandex.ru/${path}/${id}`;
      const common = {'page-url': location.href, 'page-ref': document.referrer, uid, rn: kit.digits(9)};
      send(kit.address(address, Object.assign(common, words)), body);
    }

    if (hasCookies) {
      kit.keep('_ym_uid', uid, 31_536_000, attributes, domain);
      kit.keep('_ym_d', kit.cookie('_ym_d') || String(Math.floor(Date.now() / 1000)), 31_536_000, attributes, domain);
      kit.keep('_ym_isad', '2', 72_000, attributes, domain);
      if (options.webvisor) kit.keep('_ym_visorc', 'w', 1800, attributes, domain);
    }
    sessionStorage.setItem('__ym_tab_guid', sessionStorage.getItem('__ym_tab_guid') || kit.digits(16));
    // What an earlier page could not send.
    unsent((urls) => {
      for (const key of Object.keys(urls)) {
        void kit.request(kit.address(String(urls[key]), {rqnl: 1}));
        delete urls[key];
      }
    });

    const counter: Counter = {
      hit(url?: string, words: {readonly title?: string; readonly referer?: string} = {}) {
        say('watch', {type: 'hit', 'page-url': url || location.href, 'page-ref': words.referer || document.referrer});
      },
      reachGoal(goal: string, _params?: unknown, callback?: () => void) {
        say('watch', {type: 'goal', 'page-url': `goal://${location.hostname}/${goal}`});
        if (typeof callback === 'function') callback();
      },
      getClientID(callback: (uid: string) => void) {
        callback(uid);
      },
      destruct() {
        for (const end of undo.splice(0)) end();
        // What the replay has recorded since its last packet.
        if (options.webvisor) say('webvisor', {type: 'last'}, 'last');
        delete page[`yaCounter${id}`];
      },
    };
    for (const type of ['params', 'userParams', 'setUserID', 'notBounce', 'extLink', 'file', 'firstPartyParams']) {
      counter[type] = () => say('watch', {type});
    }

    if (!options.defer) counter.hit?.();
    on(document, 'click', (event) => {
      const link = event.target instanceof Element && event.target.closest('a');
      if (options.clickmap) say('clmap', {type: 'click'});
      if (options.webvisor) say('webvisor', {type: 'click'}, 'click');
      if (options.trackLinks && link && link.host !== location.host)
        say('watch', {type: 'link', 'page-url': link.href});
    });
    const layer = options.ecommerce ? ((page[options.ecommerce] = page[options.ecommerce] || []) as unknown[]) : [];
    let isOver = false;
    undo.push(() => (isOver = true));
    // It reads the whole layer each time it starts.
    kit.follow(layer, (entry) => {
      const deal = entry && (entry as {ecommerce?: unknown}).ecommerce;
      if (deal && !isOver) say('watch', {type: 'ecommerce', deal: JSON.stringify(deal)});
    });
    if (options.trackHash) on(window, 'hashchange', () => counter.hit?.());
    const bounce = options.accurateTrackBounce;
    if (bounce) {
      const timer = setTimeout(() => counter.notBounce?.(), typeof bounce === 'number' ? bounce : 15_000);
      undo.push(() => clearTimeout(timer));
    }
    return counter;
  }

  function construct(options: Options & {readonly id: number}): Counter | undefined {
    return counterOf(options.id) || start(options.id, options);
  }

  function follow(): void {
    const stub = page.ym;
    if (!stub) return;
    const calls = (stub.a = stub.a || []);
    if (followed.has(calls)) return;
    followed.add(calls);
    kit.follow(calls, take);
  }

  vendor.Metrika2 = Object.assign(construct, {follow}) as unknown as Constructor;
  follow();
  for (const callback of page.yandex_metrika_callbacks2 || []) callback();
}
