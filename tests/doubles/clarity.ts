import type {GoogleConsent} from './google-consent.js';
import {makeKit, script, type Kit} from './kit.js';

interface Tag {
  (...words: unknown[]): void;
  q?: ArrayLike<unknown>[];
  v?: string;
}

type Consent = Readonly<Record<string, unknown>>;

/** Microsoft Clarity, of a project that has cookies on. */
export const clarity: string = script(run, makeKit);

function run(kit: Kit): void {
  const page = window as unknown as {clarity?: Tag; google_tag_data?: {ics?: GoogleConsent}};
  const element = document.currentScript;
  const project = element instanceof HTMLScriptElement ? element.src.replace(/^.*\/tag\/|\?.*$/g, '') : '';
  let isActive = false;
  let hasCookies = true;
  let isListening = false;
  let user = '';
  let session = '';

  function upload(type: string): void {
    if (hasCookies) kit.keep('_clsk', `${session}|${Date.now()}|1|1|x.clarity.ms/collect`, 86_400, '; SameSite=Lax');
    const request = new XMLHttpRequest();
    request.open('POST', 'https://x.clarity.ms/collect');
    request.send(JSON.stringify({project, user, session, type, cookies: hasCookies, url: location.href}));
  }

  function keepUser(): void {
    kit.keep('_clck', `${user}|2|g15|1|0`, 31_536_000, '; SameSite=Lax');
  }

  function click(): void {
    upload('click');
  }

  /** Follows what Google's tags are told. */
  function followGoogle(): void {
    const ics = page.google_tag_data && page.google_tag_data.ics;
    if (!ics || isListening) return;
    isListening = true;
    ics.addListener(['ad_storage', 'analytics_storage'], () => {
      const word = (type: string): string => (ics.state(type) === false ? 'denied' : 'granted');
      consentv2({ad_Storage: word('ad_storage'), analytics_Storage: word('analytics_storage')});
    });
  }

  function consentv2(said: Consent = {}): void {
    // A lowercase `analytics_storage` is no word of it, and what is not said is denied.
    if (String(said.analytics_Storage).toLowerCase() === 'granted') {
      if (!isActive) return;
      hasCookies = true;
      keepUser();
      upload('consent');
      return;
    }
    hasCookies = false;
    for (const name of ['_clck', '_clsk']) kit.drop(name);
    methods.stop?.();
    setTimeout(() => {
      methods.start?.();
      work();
    }, 250);
  }

  const methods: Record<string, (...words: never[]) => void> = {
    start() {
      if (isActive || (navigator as {globalPrivacyControl?: boolean}).globalPrivacyControl === true) return;
      isActive = true;
      const known = hasCookies && kit.cookie('_clck');
      user = known ? String(known.split('|')[0]) : kit.digits(10);
      session = kit.digits(8);
      if (hasCookies) {
        keepUser();
        sessionStorage.setItem('_cltk', sessionStorage.getItem('_cltk') || kit.digits(8));
      }
      document.addEventListener('click', click, true);
      upload('start');
      followGoogle();
    },
    stop() {
      if (!isActive) return;
      isActive = false;
      document.removeEventListener('click', click, true);
      wait();
    },
    consent(isGranted: unknown = true) {
      const word = isGranted ? 'granted' : 'denied';
      consentv2({ad_Storage: word, analytics_Storage: word});
    },
    consentv2,
    event: (name: string) => isActive && upload(`event ${name}`),
    set: (name: string) => isActive && upload(`set ${name}`),
    identify: () => isActive && upload('identify'),
  };

  /** Collects calls, until one of them is `start`: that one goes first. */
  function wait(): void {
    const tag: Tag = function () {
      // eslint-disable-next-line prefer-rest-params
      const call = arguments;
      const calls = (tag.q = tag.q || []);
      if (call[0] !== 'start') return void calls.push(call);
      calls.unshift(call);
      work();
    };
    page.clarity = tag;
  }

  /** Does what has been collected, and what is said from now on at once. */
  function work(): void {
    const before = page.clarity;
    if (before && before.v) return;
    const tag: Tag = (method, ...words) => {
      const act = methods[String(method)] as ((...all: unknown[]) => void) | undefined;
      if (act) act(...words);
    };
    tag.v = '0.8.69';
    page.clarity = tag;
    const calls = (before && before.q) || [];
    // A call may stop it: the rest then waits in the new queue.
    while (calls.length > 0) page.clarity(...Array.from(calls.shift() as ArrayLike<unknown>));
  }

  if (page.clarity && page.clarity.v) return;
  if (!page.clarity) wait();
  const stub = page.clarity as Tag;
  (stub.q = stub.q || []).unshift(['start']);
  work();
}
