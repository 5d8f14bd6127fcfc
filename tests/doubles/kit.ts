/** What every double needs. The functions here run in the page as text: they use nothing from outside themselves. */
export interface Kit {
  /** A string of random digits that does not start with 0. */
  digits(length: number): string;
  cookie(name: string): string | undefined;
  /** Sets a cookie; on the widest domain that the browser allows unless told. */
  keep(name: string, value: string, seconds: number, attributes: string, domain?: string): void;
  /** Expires a cookie on every domain it can be on. */
  drop(name: string): void;
  /** Finds the widest domain by cookies that appear and vanish; `''` where only the host itself may have any. */
  widest(probe: string, attributes: string): string;
  /** What `localStorage` holds. */
  stored(key: string): string | undefined;
  store(key: string, value: string): void;
  /** Asks for a picture. */
  picture(url: string): void;
  /** Sends a request that goes on after the page is left; resolves to whether it arrived. */
  request(url: string, body?: string): Promise<boolean>;
  script(url: string): void;
  /** An address with parameters; those that are `undefined` are left out. */
  address(base: string, parameters: Readonly<Record<string, unknown>>): string;
  /** Takes what an array holds, then whatever is pushed. */
  follow(list: unknown[], take: (entry: unknown) => void): void;
  /** Tells of each new address that `history` goes to. */
  routes(tell: () => void): void;
  isArguments(entry: unknown): entry is ArrayLike<unknown>;
}

/** The text of a script that runs a function, handing it what the makers make in the page. */
export function script<Parts extends unknown[]>(
  run: (...parts: Parts) => void,
  ...makers: {[Key in keyof Parts]: () => Parts[Key]}
): string {
  return `(${run.toString()})(${makers.map((maker) => `(${String(maker)})()`).join(', ')});`;
}

export function makeKit(): Kit {
  let domain: string | undefined;

  /** `.site.test`, `.shop.site.test`, …, and the host itself. */
  function domains(): string[] {
    const labels = location.hostname.split('.');
    const all = labels.map((_label, start) => `.${labels.slice(start).join('.')}`).reverse();
    return [...all.slice(1), ''];
  }

  function write(name: string, value: string, seconds: number, attributes: string, on: string): void {
    document.cookie = `${name}=${value}; path=/; max-age=${seconds}${on && `; domain=${on}`}${attributes}`;
  }

  const kit: Kit = {
    digits(length) {
      let text = String(1 + Math.floor(Math.random() * 9));
      while (text.length < length) text += Math.floor(Math.random() * 10);
      return text;
    },
    cookie(name) {
      const pair = document.cookie.split('; ').find((text) => text.startsWith(`${name}=`));
      return pair && pair.slice(name.length + 1);
    },
    keep(name, value, seconds, attributes, on) {
      const known = on === undefined ? domain : on;
      if (known !== undefined) return write(name, value, seconds, attributes, known);
      domain = domains().find((candidate) => {
        write(name, value, seconds, attributes, candidate);
        return kit.cookie(name) === value;
      });
    },
    drop(name) {
      for (const on of domains()) write(name, '', 0, '', on);
    },
    widest(probe, attributes) {
      const found = domains().find((candidate, n) => {
        const name = probe.replace('<n>', String(n));
        write(name, '1', 60, attributes, candidate);
        const took = kit.cookie(name) !== undefined;
        write(name, '', 0, attributes, candidate);
        return took;
      });
      return found || '';
    },
    stored(key) {
      try {
        return localStorage.getItem(key) || undefined;
      } catch {
        return undefined;
      }
    },
    store(key, value) {
      try {
        localStorage.setItem(key, value);
      } catch {
        // Without storage everything else works.
      }
    },
    picture(url) {
      new Image().src = url;
    },
    async request(url, body) {
      try {
        const how = body === undefined ? {method: 'GET'} : {method: 'POST', body};
        await fetch(url, {...how, mode: 'no-cors', keepalive: true, credentials: 'include'});
        return true;
      } catch {
        return false;
      }
    },
    script(url) {
      const element = document.createElement('script');
      element.async = true;
      element.src = url;
      document.head.append(element);
    },
    address(base, parameters) {
      const url = new URL(base);
      for (const name of Object.keys(parameters)) {
        if (parameters[name] !== undefined) url.searchParams.set(name, String(parameters[name]));
      }
      return url.href;
    },
    follow(list, take) {
      for (let n = 0; n < list.length; n += 1) take(list[n]);
      const push = list.push;
      list.push = (...entries) => {
        const length = push.apply(list, entries);
        entries.forEach(take);
        return length;
      };
    },
    routes(tell) {
      let last = location.href;
      const look = (): void => {
        if (location.href === last) return;
        last = location.href;
        tell();
      };
      for (const name of ['pushState', 'replaceState'] as const) {
        const native = history[name];
        history[name] = (...words) => {
          native.apply(history, words);
          look();
        };
      }
      addEventListener('popstate', look);
    },
    isArguments(entry): entry is ArrayLike<unknown> {
      return Object.prototype.toString.call(entry) === '[object Arguments]';
    },
  };
  return kit;
}
