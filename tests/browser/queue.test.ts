import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Core, Releaser} from '../../src/core/contract.js';
import {trusted} from '../../src/dom/trusted-types.js';
import {createGate} from '../../src/gate/gate.js';
import {enterLatePage} from '../../src/gate/late-page.js';
import {createPreloader} from '../../src/gate/preload.js';
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
  readonly enterPage?: Releaser['enterPage'];
}

/** A queue that allows everything unless told. */
function queue({isAllowed = () => true, enterPage: enter}: Options = {}): Queue {
  const core = {config: {}, here: enter ? {elements: {enterPage: enter}} : {}};
  return createQueue(core as unknown as Core, isAllowed, () => undefined);
}

const enterPage: Releaser['enterPage'] = (script) => {
  const leave = enterLatePage(script, trusted);
  return () => void leave();
};

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
  if (first && second) for (const batch of [[first], [second], [first, second]]) run(batch);
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

describe('those behind it', () => {
  /** Downloads ahead what has consent, on a page whose policy asks for this nonce. */
  function ahead(has: (name: string) => boolean, nonce = ''): Releaser['enterPage'] {
    const preload = createPreloader({consent: {has}, loader: {nonce}} as unknown as Core, () => undefined);
    return (script) => {
      preload(script);
      return () => undefined;
    };
  }
  const downloads = (): string[] =>
    Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=script]'), ({href}) => href);
  const named = (category: string): string => `data-category="${category}"`;

  test('download already, each once, as far as the part for it is here', async () => {
    queue({enterPage: ahead(() => true)})(
      put(external('a'), external('b'), inline('c'), external('d', 'async'), external('e')),
    );
    await waitFor(() => expect(window.ran.filter((name) => name !== 'd')).toEqual(['a', 'b', 'c', 'e']));
    // The async one and the first of the others have gone.
    expect(downloads()).toEqual(['b', 'e'].map((name) => expect.stringContaining(`'${name}'`)));
  });

  test('download nothing that is on its way', async () => {
    queue({enterPage: ahead(() => true)})(put(external('a'), external('a'), external('b')));
    await ran('a', 'a', 'b');
    expect(downloads()).toEqual([expect.stringContaining("'b'")]);
  });

  test('download with consent alone, and with the nonce that the policy asks for', async () => {
    const [yes, no] = [named('yes'), named('no')];
    queue({enterPage: ahead((name) => name === 'yes', 'n1')})(
      put(external('a', yes), external('b', no), external('c', yes), external('d', `${yes} nonce="n1"`)),
    );
    await ran('a', 'b', 'c', 'd');
    expect(downloads()).toEqual([expect.stringContaining("'d'")]);
  });
});

test('a script whose type is that of a held one runs once, and is not held again', () => {
  queue()(put(inline('a', 'data-type="text/plain"')));
  expect([window.ran, stage.querySelector('script')?.type]).toEqual([['a'], '']);
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

test.each(['</script><img src=x onerror="ran.push(1)">', '<!--<script>', '&amp;', '\u2028'])(
  'the text is the text, not markup: %s',
  (text) => {
    const [held] = put('<script type="text/plain"></script>');
    if (held) held.text = `ran.push(${JSON.stringify(text)})`;
    queue()(held ? [held] : []);
    expect(window.ran).toEqual([text]);
    expect(stage.querySelector('img')).toBeNull();
  },
);

test.each(['text/partytown', 'application/json', 'speculationrules'])(
  'what no browser runs as a script is not waited for: %s',
  async (type) => {
    queue()(put(external('a', `data-type="${type}"`), inline('b')));
    expect(window.ran).toEqual(['b']);
    await waitFor(() => expect(stage.querySelector('script')?.type).toBe(type));
  },
);

describe('what needs the page that it was written for', () => {
  test('is given it', async () => {
    queue({enterPage})(
      put('<script type="text/plain">document.write("<b>1</b>"); document.writeln("<i>2</i>")</script><p></p>'),
    );
    await waitFor(() => expect([...stage.children].map(({localName}) => localName)).toEqual(['script', 'b', 'i', 'p']));
  });

  test('stays held without it if it writes', () => {
    queue()(put(inline('a'), '<script type="text/plain">document.write("<b>1</b>")</script>', inline('c')));
    expect(window.ran).toEqual(['a', 'c']);
    expect(stage.querySelector('script[type="text/plain"]')?.textContent).toContain('write');
  });

  test('leaves document.write as it was', async () => {
    const {write, writeln} = document;
    queue({enterPage})(put('<script type="text/plain">document.write("<b>1</b>")</script>'));
    await waitFor(() => expect(stage.querySelector('b')).not.toBeNull());
    expect([document.write, document.writeln]).toEqual([write, writeln]);
  });

  test('can write scripts, which run', async () => {
    const written = `<script type="text/plain">document.write("<script>${code('written')}</scr" + "ipt>")</script>`;
    queue({enterPage})(put(written));
    await ran('written');
  });

  test('has it from before it runs until it is through', async () => {
    const seen: string[] = [];
    const watcher: Releaser['enterPage'] = ({id}) => {
      seen.push(`enter ${id}, ${window.ran.length} ran`);
      return () => void seen.push(`leave ${id}, ${window.ran.length} ran`);
    };
    queue({enterPage: watcher})(put(external('a', 'id="a"'), inline('b', 'id="b"')));
    await waitFor(() => expect(seen).toHaveLength(4));
    expect(seen).toEqual(['enter a, 0 ran', 'leave a, 1 ran', 'enter b, 1 ran', 'leave b, 2 ran']);
  });
});

test('what the releaser has the next script wait for is waited for', async () => {
  let go = (): void => undefined;
  const pauses = [new Promise<void>((resolve) => (go = resolve))];
  queue({enterPage: () => () => pauses.shift()})(put(inline('a'), inline('b'), inline('c')));
  await new Promise((resolve) => setTimeout(resolve));
  expect(window.ran).toEqual(['a']);
  go();
  await ran('a', 'b', 'c');
});

describe('the gate, after a decision on a page that has been parsed', () => {
  let isGranted = true;
  beforeEach(() => void (isGranted = true));

  /** A gate and what brings the part that scripts need there; `null` if it cannot be loaded. */
  function gateWith(releaser: Pick<Releaser, 'enterPage' | 'begin'> | null): {
    look(): void;
    connect: () => Promise<unknown>;
  } {
    const here: {elements?: unknown} = {};
    const connect = vi.fn(() => Promise.resolve((here.elements ??= releaser)));
    const consent = {has: () => isGranted, isDecided: () => true, use: () => undefined};
    const {signal} = new AbortController();
    const core = {config: {}, loader: {nonce: ''}, here, connect, consent, signal, isDecidedHere: true};
    const gate = createGate(core as unknown as Core);
    return {look: gate.update, connect};
  }

  const MARK = 'data-category="analytics"';
  const begin = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  test('fetches once what scripts need there, and runs them then', async () => {
    const {look, connect} = gateWith({enterPage, begin});
    put(inline('a', MARK), inline('b', MARK));
    look();
    expect(window.ran).toEqual([]);
    await ran('a', 'b');
    put(inline('c', MARK));
    look();
    await ran('a', 'b', 'c');
    expect(connect).toHaveBeenCalledOnce();
  });

  test('holds what is not granted any more when it has come', async () => {
    const {look, connect} = gateWith({enterPage, begin});
    put(inline('a', MARK), inline('b', `async ${MARK}`));
    look();
    isGranted = false;
    await connect();
    await new Promise((resolve) => setTimeout(resolve));
    expect(window.ran).toEqual([]);
  });

  test('runs scripts without it where it cannot be loaded, but not those that write', async () => {
    put(inline('a', MARK), `<script type="text/plain" ${MARK}>document.write("<b>1</b>")</script>`, inline('c', MARK));
    gateWith(null).look();
    await ran('a', 'c');
    expect(stage.querySelector('script[type="text/plain"]')?.textContent).toContain('write');
  });
});
