import {makeKit, script, type Kit} from './kit.js';

type Call = ArrayLike<unknown>;

interface Fbq {
  (...words: unknown[]): void;
  callMethod?: (...words: unknown[]) => void;
  queue?: Call[];
  disablePushState?: boolean;
  allowDuplicatePageViews?: boolean;
}

/** The pixel of Meta. Of one address it counts one page view. */
export const meta: string = script(run, makeKit);

function run(kit: Kit): void {
  const {fbq} = window as unknown as {fbq?: Fbq};
  if (!fbq || fbq.callMethod) return;
  const pixels: string[] = [];
  const quiet = new Set<string>();
  const viewed = new Set<string>();
  let isLocked = false;

  function queue(): Call[] {
    return (fbq as Fbq).queue || ((fbq as Fbq).queue = []);
  }

  function keepIds(): void {
    const click = new URL(location.href).searchParams.get('fbclid');
    const attributes = '; SameSite=Lax';
    kit.keep('_fbp', kit.cookie('_fbp') || `fb.1.${Date.now()}.${kit.digits(18)}`, 7_776_000, attributes);
    if (click) kit.keep('_fbc', `fb.1.${Date.now()}.${click}`, 7_776_000, attributes);
  }

  function send(id: string, event: string): void {
    keepIds();
    const words = {id, ev: event, dl: location.href, rl: document.referrer, ts: Date.now()};
    const ids = {fbp: kit.cookie('_fbp'), fbc: kit.cookie('_fbc')};
    kit.picture(kit.address('https://www.facebook.com/tr/', {...words, ...ids}));
  }

  function isViewed(): boolean {
    if ((fbq as Fbq).allowDuplicatePageViews === true || !viewed.has(location.href)) {
      viewed.add(location.href);
      return false;
    }
    return true;
  }

  function obey(call: Call): void {
    const [method, first, second] = Array.from(call, String);
    if (method === 'init' && first && !pixels.includes(first)) {
      pixels.push(first);
      keepIds();
    } else if (method === 'track' || method === 'trackCustom') {
      if (first === 'PageView' && isViewed()) return;
      for (const id of pixels) send(id, String(first));
    } else if (method === 'trackSingle' || method === 'trackSingleCustom') {
      if (pixels.includes(String(first))) send(String(first), String(second));
    } else if (method === 'set' && first === 'autoConfig' && call[2] === false) {
      quiet.add(String(call[3]));
    }
  }

  function hear(call: Call): void {
    if (call[0] !== 'consent') {
      if (isLocked) queue().push(call);
      else obey(call);
      return;
    }
    isLocked = call[1] === 'revoke';
    if (!isLocked) queue().splice(0).forEach(hear);
  }

  fbq.callMethod = (...words) => hear(words);
  queue().splice(0).forEach(hear);

  kit.routes(() => {
    if (fbq.disablePushState !== true && pixels.length > 0) hear(['trackCustom', 'PageView']);
  });
  document.addEventListener(
    'click',
    () => {
      if (isLocked) return;
      for (const id of pixels) if (!quiet.has(id)) send(id, 'SubscribedButtonClick');
    },
    true,
  );
}
