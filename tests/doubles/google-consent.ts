/** What Google's tags know of consent: `google_tag_data.ics`, one for all tags of a page. */
export interface GoogleConsent {
  /** Whether any command has come. */
  active: boolean;
  /** Whether a default came when something had been decided without it. */
  wasSetLate: boolean;
  /** Takes a `consent` command, each once, no matter who passes it on. */
  hear(words: ArrayLike<unknown>): void;
  /** What is set: granted, denied, or nothing. */
  state(type: string): boolean | undefined;
  /** Whether something may be done now. Nothing set is allowed. */
  allows(type: string): boolean;
  /** Does something once none of the types is waiting for its update. */
  settle(types: readonly string[], then: () => void): void;
  addListener(types: readonly string[], listener: () => void): void;
  /** 1 is granted, 2 is denied. It throws where no update has come. */
  getConsentState(type: string): number;
}

interface Entry {
  byDefault?: boolean;
  byUpdate?: boolean;
  waitsUntil: number;
}

/** The one of the page. It runs there as text. */
export function findConsent(): GoogleConsent {
  const page = window as unknown as {google_tag_data?: {ics?: GoogleConsent}};
  const data = (page.google_tag_data = page.google_tag_data || {});
  if (data.ics) return data.ics;

  const entries: Record<string, Entry> = {};
  const heard = new WeakSet<object>();
  const listeners: (() => void)[] = [];
  let held: (() => void)[] = [];
  let isUsed = false;

  function entryOf(type: string): Entry {
    return (entries[type] = entries[type] || {waitsUntil: 0});
  }

  function flush(): void {
    const waiting = held;
    held = [];
    for (const again of waiting) again();
  }

  const consent: GoogleConsent = {
    active: false,
    wasSetLate: false,
    hear(words) {
      if (heard.has(words)) return;
      heard.add(words);
      const [mode, settings] = [words[1], words[2] as Record<string, unknown> | undefined];
      if (words.length !== 3 || !settings || (mode !== 'default' && mode !== 'update')) return;
      consent.active = true;
      if (mode === 'default' && isUsed) consent.wasSetLate = true;
      const wait = typeof settings.wait_for_update === 'number' ? settings.wait_for_update : 0;
      for (const type of Object.keys(settings)) {
        const value = settings[type];
        if (type === 'region' || type === 'wait_for_update' || value === null || value === undefined) continue;
        const entry = entryOf(type);
        entry[mode === 'default' ? 'byDefault' : 'byUpdate'] = value === 'granted';
        entry.waitsUntil = mode === 'default' && wait > 0 && entry.byUpdate === undefined ? Date.now() + wait : 0;
      }
      if (mode === 'default' && wait > 0) setTimeout(flush, wait + 1);
      flush();
      if (mode === 'update') for (const listener of listeners) listener();
    },
    state(type) {
      const {byDefault, byUpdate} = entryOf(type);
      return byUpdate === undefined ? byDefault : byUpdate;
    },
    allows(type) {
      isUsed = true;
      return consent.state(type) !== false;
    },
    settle(types, then) {
      if (!types.some((type) => entryOf(type).waitsUntil > Date.now())) then();
      else held.push(() => consent.settle(types, then));
    },
    addListener(_types, listener) {
      listeners.push(listener);
    },
    getConsentState(type) {
      if (entryOf(type).byUpdate === undefined) throw new TypeError(`No update of ${type}`);
      return consent.state(type) ? 1 : 2;
    },
  };
  data.ics = consent;
  return consent;
}
