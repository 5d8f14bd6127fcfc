import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeEach, describe, expect, onTestFinished, test} from 'vitest';
import {openStore} from '../../src/server/open-store.js';
import {verifyChain} from '../../src/server/stores/verify-chain.js';
import {startServing, type Served} from '../support/command-line.js';
import {engines} from '../support/engines.js';
import {openFaultyFront} from '../support/faulty-front.js';
import {createRandom} from '../support/hostile.js';
import {freshHost} from '../support/hosts.js';
import {internet} from '../support/internet.js';
import {openShop, OPTIONS} from '../support/shop.js';
import {needSqlite} from '../support/sqlite.js';
import type {Tab} from '../support/visitor.js';

/** In each engine. `KELISIM_DECISIONS=10000` makes more. */
const DECISIONS = Number(process.env.KELISIM_DECISIONS ?? 60);
/** How often the server is ended: first it is killed, then asked to stop, by turns. */
const ENDS = 2;
/** As long as the test may take, in milliseconds. */
const LIMIT = Math.max(180_000, DECISIONS * 600);
/** Records that may wait at once. No browser has more: each is read whenever one is sent. */
const MOST_WAITING = 60;

/** Nobody decides twice in a second, and the library counts on it. So a second of this page is a millisecond of ours. */
const PAGE = `<script>{
  const base = ${Date.now()};
  const now = Date.now;
  Date.now = () => base + (now() - base) * 1000;
  window.heard = 0;
  document.addEventListener('kelisim:record', ({detail}) => {
    heard += 1;
    sessionStorage.setItem('made ' + detail.id, '');
  });
}</script>`;

interface ListeningWindow {
  readonly heard: number;
}

/** Decides several times, and waits until there is a record of each. Runs in the page. */
async function decide(count: number, first: number): Promise<void> {
  const page = window as unknown as ListeningWindow;
  const end = page.heard + count;
  for (let n = first; n < first + count; n += 1) {
    if (n % 3 === 0) window.kelisim?.acceptAll();
    else if (n % 3 === 1) window.kelisim?.save({analytics: true, advertising: n % 2 === 0});
    else window.kelisim?.withdraw();
  }
  while (page.heard < end) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** The network is back, so nobody waits for the end of a pause. Runs in the page. */
function comeBack(): void {
  dispatchEvent(new Event('online'));
}

/** The ids of the records that a tab has made. */
const madeIn = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() =>
    Object.keys(sessionStorage).flatMap((key) => (key.startsWith('made ') ? [key.replace('made ', '')] : [])),
  );

const waiting = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => Object.keys(localStorage).filter((key) => /^kelisim(:|$)/.test(key)));

beforeEach(() => internet.forget());

describe.each(engines)('in $name', (engine) => {
  needSqlite();

  test(
    'no record is lost or doubled while two tabs decide, pages change, the network fails and the server is killed',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'kelisim-proof-outages-'));
      onTestFinished(() => rmSync(folder, {recursive: true}));
      const random = createRandom(20_261_127);
      const below = (end: number): number => Math.floor(random() * end);
      const [host, records] = [freshHost(), freshHost()];
      const address = `sqlite:${join(folder, 'consents.db')}`;
      const words = ['--store', address, '--origin', `https://${host}`, '--rate', '0', '--port'] as const;
      let server: Served = await startServing(...words, '0');
      const {port} = new URL(server.url);
      const front = await openFaultyFront(Number(port));
      onTestFinished(() => front.close());
      internet.forward(records, front.port);
      const attributes = `data-endpoint="https://${records}/records"`;
      const shop = openShop(
        () => ({
          head: `${PAGE}<script src="/lib/kelisim.js" ${OPTIONS} ${attributes}></script>`,
          body: '<h1>Shop</h1><footer><a href="#" data-kelisim="preferences">Cookies</a></footer>',
        }),
        host,
      );
      const visitor = await engine.newVisitor();
      await visitor.open(shop.url);
      const other = await visitor.newTab();
      await other.open(shop.second);
      const tabs = [visitor, other] as const;
      const codes: (number | null)[] = [];
      const ends = Array.from({length: ENDS}, (_, n) => ((n + 1) * DECISIONS) / (ENDS + 1));
      let decided = 0;

      async function decideIn(tab: Tab): Promise<void> {
        const count = 1 + below(4);
        decided += count;
        await tab.evaluate(decide, count, below(6));
        await tab.evaluate(comeBack);
      }

      /** Waits until no more than so many records are left. */
      async function deliver(most: number): Promise<void> {
        const left = async (): Promise<number> => {
          await Promise.all(tabs.map((tab) => tab.evaluate(comeBack)));
          return (await waiting(visitor)).length;
        };
        await expect.poll(left, {timeout: LIMIT / 2}).toBeLessThanOrEqual(most);
      }

      while (decided < DECISIONS) {
        const tab = tabs[below(2)] ?? visitor;
        if ((await waiting(tab)).length > MOST_WAITING) await deliver(MOST_WAITING / 2);
        await (below(3) === 0 ? Promise.all(tabs.map(decideIn)) : decideIn(tab));
        if (below(5) === 0) await tab.open(below(2) ? shop.url : shop.second);
        if (below(8) === 0) front.cut();
        if (decided >= (ends[0] ?? Infinity)) {
          codes.push(await server.end(ends.length % 2 ? 'SIGTERM' : 'SIGKILL'));
          ends.shift();
          // Nobody answers meanwhile.
          await decideIn(tab);
          server = await startServing(...words, port);
        }
      }

      const made = (await Promise.all(tabs.map(madeIn))).flat();
      expect(made).toHaveLength(decided);
      await deliver(0);
      await server.end('SIGKILL');

      const store = await openStore(address);
      const stored: string[] = [];
      for await (const {record} of store.list()) stored.push(record?.id ?? '');
      const {faults} = await verifyChain(store);
      await store.close();
      expect(stored.toSorted()).toEqual(made.toSorted());
      expect(faults).toEqual([]);
      // Nothing but these, and each kind of failure: otherwise the test would say nothing.
      expect(
        Object.keys(front.answers).filter((status) => !['0', '200', '201', '204', '503'].includes(status)),
      ).toEqual([]);
      expect(Object.values(front.happened).every(Boolean)).toBe(true);
      expect(codes).toEqual([null, 0]);
      console.log(JSON.stringify({engine: engine.name, made: made.length, ...front.happened, answers: front.answers}));
    },
    LIMIT,
  );
});
