import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parse} from 'valibot';
import {beforeEach, describe, expect, onTestFinished, test} from 'vitest';
import type {ProofRecord} from '../../src/consent/proof-record.js';
import {startRecordServer} from '../../src/server/commands/record-server.js';
import {openStore} from '../../src/server/open-store.js';
import {readConsent} from '../../src/server/read-consent.js';
import {recordSchema} from '../../src/server/record-schema.js';
import {findShownTexts} from '../../src/server/shown-texts.js';
import {verifyChain} from '../../src/server/stores/verify-chain.js';
import type {Answer, Route} from '../support/answer.js';
import {CARD, inDialog, onCard, switchOf} from '../support/banner.js';
import {engines, inFirst} from '../support/engines.js';
import {freshHost} from '../support/hosts.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldSource, openShop, OPTIONS, type Shop} from '../support/shop.js';
import {hasSqlite} from '../support/sqlite.js';
import type {Tab, Visitor} from '../support/visitor.js';

const FOOTER = '<footer><a id="settings" href="#" data-kelisim="preferences">Cookies</a></footer>';
const LISTEN = `<script>window.records = [];
  window.changes = 0;
  document.addEventListener('kelisim:change', () => (changes += 1));
  document.addEventListener('kelisim:record', ({detail}) => records.push(detail));</script>`;

interface Options {
  readonly attributes?: string;
  readonly before?: string;
  readonly host?: string;
}

/** A shop whose pages send records to `/records`, unless its attributes say otherwise. */
function shopWith({attributes = 'data-endpoint="/records"', before = '', host}: Options = {}): Shop {
  return openShop(
    (third) => ({
      head: `${LISTEN}${before}<script src="/lib/kelisim.js" ${OPTIONS} ${attributes}></script>`,
      body: `<h1>Shop</h1>${heldSource('analytics', third, 'n=analytics')}${FOOTER}`,
    }),
    host,
  );
}

/** An endpoint that answers as a test says, and keeps what it has taken. */
function endpointOf(shop: Shop): {answer: Route; readonly taken: ProofRecord[]; readonly ids: () => string[]} {
  const endpoint = {
    answer: {status: 201, type: 'application/json', body: '{"status":"stored"}'} as Route,
    taken: [] as ProofRecord[],
    ids: () => endpoint.taken.map(({id}) => id),
  };
  shop.site.route('/records', (request) => {
    const answer = typeof endpoint.answer === 'function' ? endpoint.answer(request) : endpoint.answer;
    const isKept = answer !== 'hang' && (answer.status ?? 200) < 300;
    if (!isKept || request.method !== 'POST') return answer;
    const record = JSON.parse(request.body) as ProofRecord;
    // A page that is left may not hear that the record has arrived, and the next page sends it again.
    if (endpoint.ids().includes(record.id)) return {status: 200};
    endpoint.taken.push(record);
    return answer;
  });
  return endpoint;
}

const posts = (shop: Shop) => internet.requests({host: shop.site.host, path: '/records', method: 'POST'});
const said = async (tab: Tab): Promise<string[]> =>
  (await tab.consoleMessages()).map(({text}) => text).filter((text) => text.startsWith('kelisim:'));
const heard = (tab: Tab, count: number): Promise<ProofRecord[]> =>
  tab.waitFor((least: number) => {
    const {records} = window as unknown as {records: ProofRecord[]};
    return records.length >= least && records;
  }, count) as Promise<ProofRecord[]>;
/** How often the page has heard of a decision, as soon as that is often enough. */
const changed = (tab: Tab, least: number): Promise<number> =>
  tab.waitFor((count: number) => {
    const {changes} = window as unknown as {changes: number};
    return changes >= count && changes;
  }, least) as Promise<number>;
const choiceOf = async (tab: Tab): Promise<string> =>
  (await tab.cookies()).find(({name}) => name === '__Host-kelisim')?.value ?? '';
const failing: Answer = {status: 503};
const stored: Answer = {status: 201};
const keys = (tab: Tab): Promise<string[]> =>
  tab.evaluate(() => Object.keys(localStorage).filter((key) => /^kelisim(:|$)/.test(key)));

beforeEach(() => internet.forget());

/** Presses a button, and goes before anything can be fetched. */
function pressAndLeave(button: string): void {
  const [host = '', inside = ''] = button.split(' >>> ');
  document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>(inside)?.click();
  setTimeout(() => location.reload(), 1);
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeEach(async () => {
    visitor = await engine.newVisitor();
  });

  test('each decision sends one record, chained to the one before, and the page hears the same [L17, L18]', async () => {
    const shop = shopWith({
      attributes: `data-endpoint="/records" data-region="KZ" data-policy-version="3" data-policy-date="2026-11-01"
        data-controller-id="shop.example" data-google-analytics="G-TEST123"`,
    });
    const endpoint = endpointOf(shop);
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await staysQuiet(visitor);
    expect(posts(shop)).toEqual([]);
    await visitor.click(onCard('preferences'));
    await visitor.click(switchOf('analytics'));
    await visitor.click(inDialog('save'));
    await expect.poll(() => endpoint.taken.length).toBe(1);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await expect.poll(() => endpoint.taken.length).toBe(2);
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await expect.poll(() => endpoint.taken.length).toBe(3);
    await visitor.evaluate(() => window.kelisim?.setUnderAge());
    await expect.poll(() => endpoint.taken.length).toBe(4);

    const [first, second, third, fourth] = endpoint.taken;
    for (const record of endpoint.taken) expect(parse(recordSchema, record)).toEqual(record);
    expect(endpoint.taken.map(({source}) => source)).toEqual(['preferences', 'api', 'api', 'age']);
    expect(endpoint.taken.map(({previousId}) => previousId)).toEqual([null, first?.id, second?.id, third?.id]);
    expect(first).toMatchObject({
      mode: 'opt-in',
      region: 'KZ',
      controller: {name: 'Shop LLP', id: 'shop.example'},
      notice: {url: '/privacy', version: '3', date: '2026-11-01', language: 'en'},
      purposes: [
        {category: 'analytics', state: 'granted'},
        {category: 'functional', state: 'denied'},
        {category: 'advertising', state: 'denied'},
      ],
      services: [{name: 'google-analytics', provider: 'Google', country: 'US', category: 'analytics'}],
      revision: 0,
      library: await visitor.evaluate(() => window.kelisim?.version),
    });
    // The command `records text` finds what the visitor has read.
    expect(await findShownTexts(first?.notice.textHash ?? '')).toMatchObject({language: 'en', layer: 'preferences'});
    expect(await findShownTexts(second?.notice.textHash ?? '')).toMatchObject({language: 'en', layer: 'question'});
    expect(Date.parse(first?.validUntil ?? '') - Date.parse(first?.time ?? '')).toBe(180 * 86_400_000);
    expect(third?.purposes.map(({state}) => state)).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
    expect(fourth?.purposes.map(({state}) => state)).toEqual(['denied', 'denied', 'denied']);
    expect(await heard(visitor, 4)).toEqual(endpoint.taken);

    const [request] = posts(shop);
    expect(request?.cookie).toBeUndefined();
    expect(request?.headers['content-type']).toBe('application/json');
    expect([undefined, `https://${shop.site.host}/`]).toContain(request?.referer);
    await expect.poll(() => keys(visitor)).toEqual([]);
  });

  inFirst(engine)('without an endpoint the page hears of each decision, and nothing is sent or kept', async () => {
    const shop = shopWith({attributes: ''});
    await visitor.open(shop.url);
    await visitor.click(onCard('reject-all'));
    const [record] = await heard(visitor, 1);
    expect(record).toMatchObject({
      source: 'banner',
      notice: {language: 'en', textHash: expect.stringMatching(/^sha256-/)},
    });
    expect(record).not.toHaveProperty('id');
    expect(record).not.toHaveProperty('previousId');
    await staysQuiet(visitor);
    expect(internet.requests({method: 'POST'})).toEqual([]);
    expect(await visitor.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('kelisim')))).toEqual(
      [],
    );
  });

  test('what a server fails to take is kept, said once, and sent by a later page, in order and once', async () => {
    const shop = shopWith();
    const endpoint = endpointOf(shop);
    endpoint.answer = failing;
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await expect.poll(() => posts(shop).length).toBeGreaterThanOrEqual(1);
    await expect.poll(() => said(visitor)).toHaveLength(1);
    expect((await said(visitor))[0]).toContain('has not taken a record (503)');
    const made = await heard(visitor, 2);
    endpoint.answer = stored;
    // Nothing is decided there.
    await visitor.open(shop.second);
    // It does not wait out the pause, which may be long by now: the network has come back.
    await expect
      .poll(async () => {
        await visitor.evaluate(() => void dispatchEvent(new Event('online')));
        return endpoint.ids();
      })
      .toEqual(made.map(({id}) => id));
    await expect.poll(() => keys(visitor)).toEqual([]);
    // With nothing left to send, a page view fetches nothing for it.
    internet.forget();
    await visitor.open(shop.url);
    await staysQuiet(visitor);
    expect(shop.library().filter((file) => /queue|proof|aftermath/.test(file))).toEqual([]);
    expect(posts(shop)).toEqual([]);
  });

  test('the cookie names the record once the server has it: servers find it, and no page takes it for a decision', async () => {
    const shop = shopWith();
    const endpoint = endpointOf(shop);
    endpoint.answer = failing;
    await visitor.open(shop.url);
    const other = await visitor.newTab();
    await other.open(shop.second);
    await visitor.focus();
    await visitor.click(onCard('accept-all'));
    const [first] = await heard(visitor, 1);
    await expect.poll(() => posts(shop).length).toBeGreaterThanOrEqual(1);
    await changed(other, 1);
    expect(await choiceOf(visitor)).toMatch(/&s=b$/);
    endpoint.answer = stored;
    await expect
      .poll(async () => {
        await visitor.evaluate(() => void dispatchEvent(new Event('online')));
        return choiceOf(visitor);
      })
      .toMatch(new RegExp(`^v=1&r=0&t=\\d+&g=analytics\\+functional\\+advertising&d=&s=b&i=${first?.id}$`));
    const {recordId, status} = readConsent(`__Host-kelisim=${await choiceOf(visitor)}`, {
      categories: 'analytics functional advertising',
    });
    expect([recordId, status]).toEqual([first?.id, 'decided']);
    await other.focus();
    await staysQuiet(visitor, other);
    expect(await Promise.all([visitor, other].map((tab) => changed(tab, 1)))).toEqual([1, 1]);
    // The next page believes it, and goes on with it.
    await visitor.open(shop.second);
    expect(await visitor.evaluate(() => window.kelisim?.status)).toBe('decided');
    await staysQuiet(visitor);
    expect(await visitor.sees(CARD)).toBe(false);
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await expect.poll(() => endpoint.taken.length).toBe(2);
    expect(endpoint.taken[1]?.previousId).toBe(first?.id);
    await expect.poll(() => choiceOf(visitor)).toMatch(new RegExp(`&s=x&i=${endpoint.taken[1]?.id}$`));
  });

  test('the id of a record never comes over a choice that is newer', async () => {
    const shop = shopWith();
    const endpoint = endpointOf(shop);
    endpoint.answer = {...stored, delay: 1000};
    await visitor.open(shop.url);
    const other = await visitor.newTab();
    await other.open(shop.second);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await expect.poll(() => posts(shop).length).toBe(1);
    // Its answer is on its way.
    await other.evaluate(() => window.kelisim?.rejectAll());
    await expect.poll(() => endpoint.ids().length).toBe(2);
    const [first, second] = endpoint.ids();
    await expect.poll(() => choiceOf(visitor)).toMatch(new RegExp(`&g=&d=[\\w+]+&s=x&i=${second}$`));
    const writes = [...(await visitor.writes()), ...(await other.writes())].map(({value}) => value);
    expect(writes.filter((text) => text?.includes(`&i=${first}`))).toEqual([]);
  });

  test('pages of another subdomain go on with the chain, where the choice is shared', async () => {
    const domain = freshHost();
    const records = shopWith({host: `records.${domain}`});
    const endpoint = endpointOf(records);
    const attributes = `data-endpoint="https://records.${domain}/records" data-cookie-domain="auto"`;
    const [shop, blog] = ['shop', 'blog'].map((name) => shopWith({attributes, host: `${name}.${domain}`})) as [
      Shop,
      Shop,
    ];
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await expect.poll(async () => (await visitor.cookies()).map(({value}) => value).join()).toContain('&i=');
    await visitor.open(blog.url);
    await visitor.click('#settings');
    await visitor.see(inDialog('withdraw'));
    await staysQuiet(visitor);
    await visitor.click(inDialog('withdraw'));
    await expect.poll(() => endpoint.taken.length).toBe(2);
    const [first, second] = endpoint.taken;
    expect([first?.previousId, second?.previousId]).toEqual([null, first?.id]);
  });

  test('a server that hangs holds nothing up, and its record waits for a later page', async () => {
    const shop = shopWith();
    const endpoint = endpointOf(shop);
    endpoint.answer = 'hang';
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await expect.poll(() => posts(shop).length).toBe(1);
    await internet.waitForRequest({n: 'analytics'});
    await visitor.see('kelisim-status >>> [role=status]');
    expect(posts(shop).map(({status}) => status)).toEqual([0]);
    endpoint.answer = stored;
    await visitor.open(shop.second);
    await expect.poll(() => endpoint.taken.length).toBe(1);
  });

  inFirst(engine)('a record that was refused is never sent again, and the chain goes on without it', async () => {
    const shop = shopWith();
    const endpoint = endpointOf(shop);
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await expect.poll(() => endpoint.taken.length).toBe(1);
    const [first] = endpoint.taken;
    endpoint.answer = {status: 403, type: 'application/json', body: '{"error":"Not here."}'};
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await expect.poll(() => said(visitor)).toHaveLength(1);
    expect((await said(visitor))[0]).toContain('(403: Not here.), so it is not sent again. Allow the origin');
    endpoint.answer = stored;
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await expect.poll(() => endpoint.taken.length).toBe(2);
    expect(endpoint.taken[1]?.previousId).toBe(first?.id);
    // A server that has lost the chain would refuse everything that goes on with it.
    endpoint.answer = {status: 422};
    await visitor.evaluate(() => window.kelisim?.withdraw());
    // The answer is chosen when the whole record is here.
    await expect.poll(() => posts(shop)[3]?.status).toBe(422);
    endpoint.answer = stored;
    await expect.poll(() => keys(visitor)).toEqual([]);
    await visitor.evaluate(() => window.kelisim?.acceptAll());
    await expect.poll(() => endpoint.taken.length).toBe(3);
    expect(endpoint.taken[2]?.previousId).toBeNull();
    expect(posts(shop)).toHaveLength(5);
  });

  test('where storage is blocked a record is sent once, and the console says so', async () => {
    const before = `<script>Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('blocked', 'SecurityError'); }});</script>`;
    const shop = shopWith({before});
    const endpoint = endpointOf(shop);
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await expect.poll(() => endpoint.taken.length).toBe(1);
    endpoint.answer = failing;
    await visitor.evaluate(() => window.kelisim?.withdraw());
    await expect.poll(() => posts(shop)[1]?.status).toBe(503);
    expect(JSON.parse(posts(shop)[1]?.body ?? '')).toMatchObject({previousId: null});
    await expect.poll(() => said(visitor)).toContainEqual(expect.stringContaining('Storage is blocked or full'));
  });

  inFirst(engine)('what others write into storage is neither sent nor believed', async () => {
    const shop = shopWith();
    const endpoint = endpointOf(shop);
    await visitor.open(shop.url);
    await visitor.evaluate(() => {
      const id = '00000000-0000-4000-8000-000000000000';
      localStorage.setItem('kelisim', '{"tries":1e9,"until":1e300}');
      localStorage.setItem(`kelisim:kelisim:${id}`, '{"schema":"kelisim-record-1","email":"a@example.com"}');
      localStorage.setItem('kelisim:kelisim:x', '<b>');
      localStorage.setItem('kelisim:kelisim:y', 'x'.repeat(100_000));
      localStorage.setItem('kelisim:kelisim:__proto__', '[{"__proto__":{"a":1}}]');
      localStorage.setItem('kelisim-chain:kelisim', '../../etc');
      localStorage.setItem('kelisim-record:kelisim', '{"validUntil":"2099-01-01"}');
    });
    await visitor.reload();
    await expect.poll(() => keys(visitor)).toEqual([]);
    expect(posts(shop)).toEqual([]);
    await visitor.click(onCard('accept-all'));
    await expect.poll(() => endpoint.taken.length).toBe(1);
    expect(endpoint.taken[0]?.previousId).toBeNull();
    expect(await said(visitor)).toEqual([]);
  });

  test('two tabs send what both have left, each record once', async () => {
    const shop = shopWith();
    const endpoint = endpointOf(shop);
    endpoint.answer = failing;
    await visitor.open(shop.url);
    const other = await visitor.newTab();
    await other.open(shop.second);
    await visitor.focus();
    await visitor.click(onCard('accept-all'));
    await heard(visitor, 1);
    await other.focus();
    await other.evaluate(() => window.kelisim?.withdraw());
    const [later] = await heard(other, 1);
    const [earlier] = await heard(visitor, 1);
    endpoint.answer = {...stored, delay: 100};
    await Promise.all([visitor.open(shop.url), other.open(shop.url)]);
    // The network is back for both at once.
    const comeBack = (): unknown => void dispatchEvent(new Event('online'));
    await expect
      .poll(async () => {
        await Promise.all([visitor.evaluate(comeBack), other.evaluate(comeBack)]);
        return new Set(endpoint.ids());
      })
      .toEqual(new Set([earlier?.id, later?.id]));
    await expect.poll(() => keys(visitor)).toEqual([]);
    expect(endpoint.taken).toHaveLength(2);
  });

  test('a page that is left at once leaves its record to the next', async () => {
    const shop = shopWith();
    const endpoint = endpointOf(shop);
    endpoint.answer = {...stored, delay: 500};
    await visitor.open(shop.url);
    await visitor.see(onCard('accept-all'));
    const approach = (button: string): void => {
      const [host = '', inside = ''] = button.split(' >>> ');
      const accept = document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>(inside);
      accept?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    };
    await expect
      .poll(async () => {
        await visitor.evaluate(approach, onCard('accept-all'));
        return shop.library();
      })
      .toContain('kelisim-queue.js');
    await staysQuiet(visitor);
    await visitor.evaluate(pressAndLeave, onCard('accept-all'));
    await expect.poll(() => new Set(endpoint.ids()).size).toBe(1);
    await expect.poll(() => keys(visitor)).toEqual([]);
  });

  test('a visitor who takes the answer back in the preferences and leaves at once has a record of that too', async () => {
    const shop = shopWith();
    const endpoint = endpointOf(shop);
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    await expect.poll(() => endpoint.ids()).toHaveLength(1);
    await staysQuiet(visitor);
    await visitor.reload();
    await visitor.evaluate(() => window.kelisim?.showPreferences());
    await visitor.see(inDialog('withdraw'));
    await staysQuiet(visitor);
    await visitor.evaluate(pressAndLeave, inDialog('withdraw'));
    await expect.poll(() => new Set(endpoint.ids()).size).toBe(2);
    expect(endpoint.taken.at(-1)?.purposes[0]?.state).toBe('withdrawn');
  });

  inFirst(engine)(
    'a decision that a listener makes on top of another has a record too, and the later one holds',
    async () => {
      const shop = shopWith({
        before: `<script>document.addEventListener('kelisim:change', ({detail}) => {
        if (detail.source === 'banner') kelisim.withdraw('advertising'); });</script>`,
      });
      const endpoint = endpointOf(shop);
      await visitor.open(shop.url);
      await visitor.click(onCard('accept-all'));
      await expect.poll(() => endpoint.taken.map(({source}) => source)).toEqual(['banner', 'api']);
      expect(endpoint.taken[1]?.previousId).toBe(endpoint.taken[0]?.id);
      expect(
        endpoint.taken.map(({purposes}) => purposes.find(({category}) => category === 'advertising')?.state),
      ).toEqual(['granted', 'withdrawn']);
    },
  );

  test.runIf(hasSqlite)('a real server stores each decision, and its chain verifies', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kelisim-proof-'));
    onTestFinished(() => rmSync(folder, {recursive: true}));
    const host = freshHost();
    const store = await openStore(`sqlite:${join(folder, 'consents.db')}`);
    const write = (): void => undefined;
    const options = {store, port: 0, host: '127.0.0.1', origins: [`https://${host}`], perMinute: 0, write};
    const server = await startRecordServer(options);
    onTestFinished(() => server.stop());
    const records = freshHost();
    internet.forward(records, Number(new URL(server.url).port));
    const shop = shopWith({attributes: `data-endpoint="https://${records}/records"`, host});
    await visitor.open(shop.url);
    await visitor.click(onCard('accept-all'));
    const count = 25;
    for (let n = 1; n < count; n += 1)
      await visitor.evaluate(
        (isYes: boolean) => {
          if (isYes) window.kelisim?.acceptAll();
          else window.kelisim?.withdraw();
        },
        n % 2 === 0,
      );
    const made = await heard(visitor, count);
    await expect.poll(() => keys(visitor)).toEqual([]);
    const entries = await store.find(made[0]?.id ?? '');
    expect(entries.map(({record}) => record)).toEqual(made);
    expect(await verifyChain(store)).toMatchObject({faults: []});
    expect(await said(visitor)).toEqual([]);
  });
});
