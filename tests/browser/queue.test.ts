import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Core, LatePage} from '../../src/core/contract.js';
import {latePage} from '../../src/gate/late-page.js';
import {parse} from '../../src/dom/trusted-types.js';
import {createQueue} from '../../src/gate/queue.js';
import {waitFor} from './wait-for.js';

declare global {
  interface Window {
    ran: string[];
  }
}

let stage: HTMLElement;

type Queue = ReturnType<typeof createQueue>;

interface Options {
  readonly isAllowed?: () => boolean;
  /** Brings what scripts need on a page that has been parsed. Without it, that cannot be loaded. */
  readonly fetchLatePage?: () => Promise<LatePage | undefined>;
}

/** Whether somebody has decided on this page, which has been parsed. */
let isDecidedHere = false;

/** A queue that allows everything unless told. */
function queue({isAllowed = () => true, fetchLatePage = () => Promise.resolve(undefined)}: Options = {}): Queue {
  const core = {config: {}, parse, part: fetchLatePage, isDecidedHere};
  return createQueue(core as unknown as Core, isAllowed, () => undefined);
}

beforeEach(() => {
  isDecidedHere = false;
  window.ran = [];
  stage = document.createElement('section');
  document.body.append(stage);
});
afterEach(() => {
  stage.remove();
  for (const link of document.querySelectorAll('link[rel=preload]')) link.remove();
  vi.restoreAllMocks();
});

/** Puts held scripts into the page: `inline:`, `external:` or attributes, and the name each gives when it runs. */
function put(...scripts: string[]): HTMLScriptElement[] {
  stage.innerHTML = scripts.join('');
  return [...stage.querySelectorAll<HTMLScriptElement>('script')];
}

const code = (name: string): string => `ran.push('${name}')`;
const inline = (name: string, attributes = ''): string =>
  `<script type="text/plain" ${attributes}>${code(name)}</script>`;
const external = (name: string, attributes = ''): string =>
  `<script type="text/plain" data-src="data:text/javascript,${code(name)}" ${attributes}></script>`;
const broken = (): string => {
  const gone = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(gone);
  return `<script type="text/plain" src="${gone}"></script>`;
};

const ran = (...names: string[]): Promise<void> => waitFor(() => expect(window.ran).toEqual(names));

test('inline scripts have run when it returns', () => {
  queue()(put(inline('a'), inline('b')));
  expect(window.ran).toEqual(['a', 'b']);
});

test('inline and external ones keep their order', async () => {
  queue()(put(external('a'), inline('b'), external('c'), inline('d')));
  await ran('a', 'b', 'c', 'd');
});

test('what comes later waits for what came before', async () => {
  const run = queue();
  const [first, second] = put(external('a'), inline('b'));
  if (first && second) [[first], [second], [first, second]].forEach(run);
  await ran('a', 'b');
});

test('a script that cannot be loaded does not hold up the rest', async () => {
  queue()(put(broken(), inline('b')));
  await ran('b');
});

test('a script that throws does not hold up the rest', async () => {
  const muted = (event: ErrorEvent): void => event.preventDefault();
  addEventListener('error', muted);
  const caught = vi.fn();
  window.onerror = caught;
  queue()(put('<script type="text/plain">throw "on purpose"</script>', inline('b')));
  expect(window.ran).toEqual(['b']);
  expect(caught).toHaveBeenCalledOnce();
  window.onerror = null;
  removeEventListener('error', muted);
});

test.each(['async', 'data-type="module"'])('independent ones wait for nothing: %s', async (attribute) => {
  queue()(put(external('a', attribute), inline('b')));
  await waitFor(() => expect([...window.ran].sort()).toEqual(['a', 'b']));
  expect(window.ran[0]).toBe('b');
});

test('those behind it download already', async () => {
  queue()(put(external('a'), external('b'), inline('c')));
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=script]')];
  expect(links.map(({href}) => href)).toEqual([expect.stringContaining("'b'")]);
  await ran('a', 'b', 'c');
});

test('consent that is gone when its turn comes', async () => {
  let isGranted = true;
  queue({isAllowed: () => isGranted})(put(external('a'), inline('b')));
  isGranted = false;
  await ran('a');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(window.ran).toEqual(['a']);
  expect(stage.querySelectorAll('script[type="text/plain"]')).toHaveLength(1);
});

test('a script that left the page does not run', () => {
  const [held] = put(inline('a'));
  held?.remove();
  if (held) queue()([held]);
  expect(window.ran).toEqual([]);
});

test('every attribute is kept, but what held it', () => {
  const attributes = 'id="x" class="y" data-category="analytics" nonce="n" crossorigin="anonymous" onload="0"';
  queue()(put(inline('a', attributes)));
  const script = stage.querySelector('script');
  expect(script?.getAttributeNames().sort()).toEqual('class crossorigin data-category id nonce onload type'.split(' '));
  expect([script?.nonce, script?.type, script?.text]).toEqual(['n', '', code('a')]);
});

test('a module becomes one', async () => {
  queue()(put('<script type="text/plain" data-type="module">ran.push(import.meta.url)</script>'));
  await waitFor(() => expect(window.ran).toHaveLength(1));
  expect(stage.querySelector('script')?.type).toBe('module');
});

describe('after a decision on a page that has been parsed', () => {
  beforeEach(() => void (isDecidedHere = true));

  test('scripts wait for what they need there, which is fetched once', async () => {
    const fetchLatePage = vi.fn(() => Promise.resolve(latePage));
    const run = queue({fetchLatePage});
    run(put(inline('a'), inline('b')));
    expect(window.ran).toEqual([]);
    await ran('a', 'b');
    run(put(inline('c')));
    await ran('a', 'b', 'c');
    expect(fetchLatePage).toHaveBeenCalledOnce();
  });

  test('consent that is gone when it has come holds them', async () => {
    let isGranted = true;
    const [held] = put(inline('a'), inline('b', 'async'));
    const arrived = Promise.resolve(latePage);
    queue({isAllowed: () => isGranted, fetchLatePage: () => arrived})(held ? [held] : []);
    isGranted = false;
    await arrived;
    await new Promise((resolve) => setTimeout(resolve));
    expect(window.ran).toEqual([]);
  });

  test('scripts run without it where it cannot be loaded, but not those that write', async () => {
    queue()(put(inline('a'), '<script type="text/plain">document.write("<b>1</b>")</script>', inline('c')));
    await ran('a', 'c');
    expect(stage.querySelector('script[type="text/plain"]')?.textContent).toContain('write');
  });

  test('what is written is put behind the script and erases nothing', async () => {
    const run = queue({fetchLatePage: () => Promise.resolve(latePage)});
    run(put('<script type="text/plain">document.write("<b>1</b>"); document.writeln("<i>2</i>")</script><p></p>'));
    await waitFor(() => expect([...stage.children].map(({localName}) => localName)).toEqual(['script', 'b', 'i', 'p']));
  });

  test('document.write is as it was afterwards', async () => {
    const {write, writeln} = document;
    queue({fetchLatePage: () => Promise.resolve(latePage)})(
      put('<script type="text/plain">document.write("<b>1</b>")</script>'),
    );
    await waitFor(() => expect(stage.querySelector('b')).not.toBeNull());
    expect([document.write, document.writeln]).toEqual([write, writeln]);
  });

  test('scripts that were written run', async () => {
    const written = `<script type="text/plain">document.write("<script>${code('written')}</scr" + "ipt>")</script>`;
    queue({fetchLatePage: () => Promise.resolve(latePage)})(put(written));
    await ran('written');
  });

  test('the page is there for a script from before it runs until it is through', async () => {
    const seen: string[] = [];
    const watcher: LatePage = ({id}) => {
      seen.push(`enter ${id}, ${window.ran.length} ran`);
      return () => void seen.push(`leave ${id}, ${window.ran.length} ran`);
    };
    queue({fetchLatePage: () => Promise.resolve(watcher)})(put(external('a', 'id="a"'), inline('b', 'id="b"')));
    await waitFor(() => expect(seen).toHaveLength(4));
    expect(seen).toEqual(['enter a, 0 ran', 'leave a, 1 ran', 'enter b, 1 ran', 'leave b, 2 ran']);
  });
});

test('a script that writes waits for what it needs on any page', async () => {
  queue({fetchLatePage: () => Promise.resolve(latePage)})(
    put('<script type="text/plain">document.write("<b>1</b>")</script>'),
  );
  await waitFor(() => expect(stage.querySelector('b')).not.toBeNull());
});
