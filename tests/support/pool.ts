import {shared} from './shared.js';

/** Browsers that are alike. */
export interface Kind<Browser> {
  readonly name: string;
  /** Whether most tests need it. Such a browser stays for the next test file. */
  readonly isUsual: boolean;
  /** Whether it is a program of its own, not a part of one. */
  readonly isProgram: boolean;
  /** How many visitors one browser has room for. */
  readonly room: number;
  launch(): Promise<Browser>;
}

/** A browser, until its visitor leaves. */
export interface Loan<Browser> {
  readonly browser: Browser;
  /** `isSpent`: nobody else can use it. */
  giveBack(isSpent?: boolean): Promise<void>;
}

interface Entry {
  readonly kind: Kind<unknown>;
  readonly browser: Promise<{close(): Promise<unknown>}>;
  users: number;
}

const entries = shared('browsers', () => new Set<Entry>());

/** A browser of some kind: one that runs and has room, or else a new one. */
export async function borrow<Browser extends {close(): Promise<unknown>}>(kind: Kind<Browser>): Promise<Loan<Browser>> {
  const isLike = (entry: Entry): boolean => entry.kind.name === kind.name;
  const hasRoom = (entry: Entry): boolean => isLike(entry) && entry.users < kind.room;
  // One unusual browser at a time is enough for two cores.
  if (kind.isProgram && !kind.isUsual && ![...entries].some(hasRoom)) await endIdle();
  const entry: Entry = [...entries].find(hasRoom) ?? {kind, browser: kind.launch(), users: 0};
  entries.add(entry);
  entry.users += 1;
  try {
    const browser = (await entry.browser) as Browser;
    let isBack = false;
    return {
      browser,
      async giveBack(isSpent = false) {
        if (!isBack) entry.users -= 1;
        isBack = true;
        // An idle second one would be in the way: its window may have the focus.
        const isSecond = entry.users === 0 && [...entries].some((other) => other !== entry && isLike(other));
        if ((isSpent || isSecond) && entries.has(entry)) await end(entry);
      },
    };
  } catch (error) {
    entries.delete(entry);
    throw error;
  }
}

/** Ends the browsers that nobody uses, but for the usual ones. */
export async function endIdle(): Promise<void> {
  const isNeeded = ({kind, users}: Entry): boolean => kind.isUsual || users > 0;
  // A browser is idle once what is a part of it has ended.
  for (let idle = findIdle(); idle !== undefined; idle = findIdle()) await end(idle);

  function findIdle(): Entry | undefined {
    return [...entries].find((entry) => !isNeeded(entry));
  }
}

async function end(entry: Entry): Promise<void> {
  entries.delete(entry);
  await (await entry.browser).close();
}
