import {makeKit, script, type Kit} from './kit.js';

interface Call {
  readonly id?: string | number;
  readonly type?: string;
  readonly goal?: string;
  readonly url?: string;
}

declare global {
  interface Window {
    /** How often Top.Mail.ru has told that the visitor is still there, or tried to. */
    __tmrBeats?: number;
  }
}

/**
 * Top.Mail.ru, the pixel of VK Ads. Nothing switches it off. Its beat is two seconds, where the real one takes a minute: a
 * slow machine needs most of one until a page counts as quiet.
 */
export const topMail: string = script(run, makeKit);

function run(kit: Kit): void {
  const page = window as unknown as {_tmr?: unknown[]; __topMail?: boolean};
  if (page.__topMail) return;
  page.__topMail = true;
  const attributes = '; SameSite=Lax';
  const seen: string[] = [];
  /** Once known, a person stays the same until the page is left. */
  const person: Record<string, string> = {};

  function tracker(id: string, event: string): string {
    return `https://top-fwz1.mail.ru/tracker?js=13&id=${id}&e=${event}&lvid=${kit.stored('tmr_lvid') || ''}&_=${kit.digits(9)}`;
  }

  function view(id: string, url: string): void {
    const domain = kit.widest('tmr_tcdhn', attributes);
    for (const [name, value] of [
      ['tmr_lvid', kit.digits(32)],
      ['tmr_lvidTS', String(Date.now())],
    ] as const) {
      const known = (person[name] = person[name] || kit.cookie(name) || kit.stored(name) || value);
      kit.keep(name, known, 333 * 86_400, attributes, domain);
      kit.store(name, known);
    }
    kit.keep('tmr_detect', `0|${Date.now()}`, 86_400, attributes, '');
    kit.store('tmr_reqNum', String(1 + Number(kit.stored('tmr_reqNum') || 0)));
    kit.store('tmr_trgfpid', kit.digits(12));
    const lvid = kit.stored('tmr_lvid');
    kit.picture(kit.address('https://top-fwz1.mail.ru/counter', {js: 13, id, lvid, u: url, _: kit.digits(9)}));
    void kit.request(tracker(id, 'PV'));
    if (seen.includes(id)) return;
    seen.push(id);
    kit.script(`https://top-fwz1.mail.ru/js/dyn-goal-config.js?ids=${id}`);
    if (seen.length > 1) return;
    kit.script('https://privacy-cs.mail.ru/static/sync-loader.js');
    setInterval(() => {
      window.__tmrBeats = (window.__tmrBeats || 0) + 1;
      for (const one of seen) kit.picture(tracker(one, 'BEAT'));
    }, 2000);
    addEventListener('pagehide', () => seen.forEach((one) => navigator.sendBeacon(tracker(one, 'UNLOAD'))));
  }

  const calls = (page._tmr = page._tmr || []);
  kit.follow(calls, (entry) => {
    const {id, type, goal, url} = entry as Call;
    if (type === 'pageView') view(String(id), url || location.href);
    else if (type === 'reachGoal') void kit.request(tracker(String(id), `RG:${String(goal)}`));
  });
}
