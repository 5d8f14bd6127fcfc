import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {attend} from '../../src/gate/late-page.js';
import {createQueue, type Attendant} from '../../src/gate/queue.js';

declare global {
  interface Window {
    ran: string[];
  }
}

let stage: HTMLElement;
const nobody = (): Attendant | undefined => undefined;
const nowhere = (): Promise<unknown> => Promise.resolve();
const always = (): boolean => true;

beforeEach(() => {
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

const ran = (...names: string[]): Promise<void> => vi.waitFor(() => expect(window.ran).toEqual(names), {timeout: 3000});

test('inline scripts have run when it returns', () => {
  createQueue(always, 5000, nobody, nowhere)(put(inline('a'), inline('b')));
  expect(window.ran).toEqual(['a', 'b']);
});

test('inline and external ones keep their order', async () => {
  createQueue(always, 5000, nobody, nowhere)(put(external('a'), inline('b'), external('c'), inline('d')));
  await ran('a', 'b', 'c', 'd');
});

test('what comes later waits for what came before', async () => {
  const run = createQueue(always, 5000, nobody, nowhere);
  const [first, second] = put(external('a'), inline('b'));
  if (first && second) [[first], [second], [first, second]].forEach(run);
  await ran('a', 'b');
});

test('a script that cannot be had does not hold up the rest', async () => {
  createQueue(always, 5000, nobody, nowhere)(put(broken(), inline('b')));
  await ran('b');
});

test('a script that throws does not hold up the rest', async () => {
  const muted = (event: ErrorEvent): void => event.preventDefault();
  addEventListener('error', muted);
  const caught = vi.fn();
  window.onerror = caught;
  createQueue(always, 5000, nobody, nowhere)(put('<script type="text/plain">throw "on purpose"</script>', inline('b')));
  expect(window.ran).toEqual(['b']);
  expect(caught).toHaveBeenCalledOnce();
  window.onerror = null;
  removeEventListener('error', muted);
});

test.each(['async', 'data-type="module"'])('those that depend on nothing wait for nothing: %s', async (attribute) => {
  createQueue(always, 5000, nobody, nowhere)(put(external('a', attribute), inline('b')));
  await vi.waitFor(() => expect([...window.ran].sort()).toEqual(['a', 'b']));
  expect(window.ran[0]).toBe('b');
});

test('those behind download already', async () => {
  createQueue(always, 5000, nobody, nowhere)(put(external('a'), external('b'), inline('c')));
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=script]')];
  expect(links.map(({href}) => href)).toEqual([expect.stringContaining("'b'")]);
  await ran('a', 'b', 'c');
});

test('consent that is gone when its turn comes', async () => {
  let isGranted = true;
  createQueue(() => isGranted, 5000, nobody, nowhere)(put(external('a'), inline('b')));
  isGranted = false;
  await ran('a');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(window.ran).toEqual(['a']);
  expect(stage.querySelectorAll('script[type="text/plain"]')).toHaveLength(1);
});

test('a script that left the page does not run', () => {
  const [held] = put(inline('a'));
  held?.remove();
  if (held) createQueue(always, 5000, nobody, nowhere)([held]);
  expect(window.ran).toEqual([]);
});

test('every attribute is kept, but what held it', () => {
  const attributes = 'id="x" class="y" data-category="analytics" nonce="n" crossorigin="anonymous" onload="0"';
  createQueue(always, 5000, nobody, nowhere)(put(inline('a', attributes)));
  const script = stage.querySelector('script');
  expect(script?.getAttributeNames().sort()).toEqual('class crossorigin data-category id nonce onload type'.split(' '));
  expect([script?.nonce, script?.type, script?.text]).toEqual(['n', '', code('a')]);
});

test('a module becomes one', async () => {
  createQueue(
    always,
    5000,
    nobody,
    nowhere,
  )(put('<script type="text/plain" data-type="module">ran.push(import.meta.url)</script>'));
  await vi.waitFor(() => expect(window.ran).toHaveLength(1));
  expect(stage.querySelector('script')?.type).toBe('module');
});

describe('document.write on a page that has loaded', () => {
  const writing = createQueue(always, 5000, () => attend, nowhere);

  test('waits for an attendant, and stays held without one', async () => {
    let attendant: Attendant | undefined;
    const bring = async (): Promise<void> => void (attendant = attend);
    const write = '<script type="text/plain">document.write("<b>1</b>")</script>';
    createQueue(always, 5000, nobody, nowhere)(put(write));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(stage.innerHTML).toBe(write);
    createQueue(always, 5000, () => attendant, bring)(put(write));
    await vi.waitFor(() => expect(stage.querySelector('b')).not.toBeNull());
  });

  test('stands behind the script and wipes nothing', () => {
    writing(put('<script type="text/plain">document.write("<b>1</b>"); document.writeln("<i>2</i>")</script><p></p>'));
    expect([...stage.children].map(({localName}) => localName)).toEqual(['script', 'b', 'i', 'p']);
  });

  test('is as it was afterwards', () => {
    const {write, writeln} = document;
    writing(put('<script type="text/plain">document.write("x")</script>'));
    expect([document.write, document.writeln]).toEqual([write, writeln]);
  });

  test('runs scripts that were written', () => {
    writing(put(`<script type="text/plain">document.write("<script>${code('written')}</scr" + "ipt>")</script>`));
    expect(window.ran).toEqual(['written']);
  });
});

test('an attendant stands by from before a script runs until it is through', async () => {
  const seen: string[] = [];
  const attendant: Attendant = ({id}) => {
    seen.push(`enter ${id}, ${window.ran.length} ran`);
    return () => void seen.push(`leave ${id}, ${window.ran.length} ran`);
  };
  createQueue(always, 5000, () => attendant, nowhere)(put(external('a', 'id="a"'), inline('b', 'id="b"')));
  await vi.waitFor(() => expect(seen).toHaveLength(4));
  expect(seen).toEqual(['enter a, 0 ran', 'leave a, 1 ran', 'enter b, 1 ran', 'leave b, 2 ran']);
});
