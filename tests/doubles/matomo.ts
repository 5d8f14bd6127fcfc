import {makeKit, script, type Kit} from './kit.js';

/**
 * Matomo's tracker, as far as consent goes. It reads the visitor's id from its cookie each time, keeps none in memory,
 * and keeps what it may not send yet until consent is given or a page view comes.
 * @see https://developer.matomo.org/guides/tracking-consent
 * @see https://github.com/matomo-org/matomo/blob/5.x-dev/js/piwik.js
 */
export const matomo: string = script(run, makeKit);

function run(kit: Kit): void {
  const page = window as unknown as {_paq?: unknown};
  const early = (page._paq || []) as unknown[][];
  let url = '';
  let site = '';
  let isConsentRequired = false;
  let hasConsent = false;
  let hasCookies = true;
  let hasTracked = false;
  let waiting: string[] = [];
  const nameOf = (kind: string): string => `_pk_${kind}.${site}.1fff`;

  /** Without cookies there is none; without the cookie a new one each time. */
  function visitorId(): string {
    const known = kit.cookie(nameOf('id'));
    if (known) return String(known.split('.')[0]);
    return hasCookies ? kit.digits(16) : '';
  }

  function keepVisitor(id: string): void {
    if (!hasCookies) return;
    kit.keep(nameOf('id'), `${id}.${Math.floor(Date.now() / 1000)}.`, 33_955_200, '; SameSite=Lax');
    kit.keep(nameOf('ses'), '1', 1800, '; SameSite=Lax');
  }

  function send(parameters: Readonly<Record<string, unknown>>): void {
    const id = visitorId();
    keepVisitor(id);
    const address = kit.address(url, {idsite: site, rec: 1, _id: id, r: kit.digits(6), ...parameters});
    hasTracked = true;
    if (isConsentRequired && !hasConsent) waiting.push(address);
    else void kit.request(address);
  }

  const methods: Record<string, (...words: unknown[]) => void> = {
    setTrackerUrl: (address) => (url = String(address)),
    setSiteId: (id) => (site = String(id)),
    trackPageView() {
      waiting = [];
      send({action_name: document.title || 'untitled'});
    },
    trackEvent: (category, action) => send({e_c: category, e_a: action}),
    trackGoal: (goal) => send({idgoal: goal}),
    enableLinkTracking() {
      document.addEventListener('click', ({target}) => {
        const link = target instanceof Element && target.closest('a[href^="http"]');
        if (link) send({link: (link as HTMLAnchorElement).href});
      });
    },
    requireConsent() {
      isConsentRequired = true;
      hasConsent = false;
      hasCookies = false;
    },
    setConsentGiven() {
      hasConsent = true;
      for (const address of waiting.splice(0)) void kit.request(address);
      methods.setCookieConsentGiven?.();
    },
    setCookieConsentGiven() {
      if (hasCookies) return;
      hasCookies = true;
      if (!hasTracked) return;
      keepVisitor(visitorId());
      send({ping: 1});
    },
    deleteCookies() {
      for (const kind of ['id', 'ses', 'cvar', 'ref']) kit.drop(nameOf(kind));
    },
  };

  function take(entry: unknown): void {
    const [command, ...words] = entry as [unknown, ...unknown[]];
    if (typeof command === 'function') return void (command as (...given: unknown[]) => void).apply(methods, words);
    const method = methods[String(command)];
    if (!method) throw new TypeError(`The method '${String(command)}' was not found in "_paq" variable.`);
    method(...words);
  }

  // Its settings come first, in whatever order they were said.
  for (const first of ['setTrackerUrl', 'setSiteId']) early.filter(([name]) => name === first).forEach(take);
  early.filter(([name]) => name !== 'setTrackerUrl' && name !== 'setSiteId').forEach(take);
  page._paq = {push: (...entries: unknown[]) => entries.forEach(take)};
}
