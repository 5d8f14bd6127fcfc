import {beforeEach, describe, expect, test, vi} from 'vitest';
import {named} from '../../src/config/named.js';
import {servicesIn} from '../../src/config/services-in.js';
import type {Category} from '../../src/consent/category.js';
import {type Consent, createRecord, type Wishes} from '../../src/consent/consent.js';
import type {Facts, Service, Starter} from '../../src/consent/service.js';
import type {Core, Loader, RunningServices} from '../../src/core/contract.js';
import {registry} from '../../src/dom/registry.js';
import {serviceFile, serviceNames, usualCategory} from '../../src/services/catalogue.js';
import {runServices} from '../../src/services/run-services.js';

/** What the services of a page are told, in order. */
let told: string[];

const script = vi.hoisted(() => vi.fn(() => Promise.resolve()));

vi.mock('../../src/dom/load-script.js', () => ({loadScript: script}));

vi.mock('../../src/dom/page.js', () => ({
  page: {
    dispatchEvent: ({type, detail}: CustomEvent<{services: string[]}>) =>
      told.push(`${type} ${detail.services.join()}`),
  },
}));

beforeEach(() => {
  told = [];
  // What all lives on one page share.
  for (const key of Object.keys(registry)) delete registry[key];
  vi.stubGlobal('reportError', (error: Error) => told.push(`error: ${error.message}`));
  vi.spyOn(console, 'warn').mockImplementation((message) => void told.push(`${message}`));
});

const note =
  (word: string) =>
  ({name}: Service): void =>
    void told.push(`${word} ${name}`);
const FACTS: Facts = {label: 'Counter', start: note('start'), stop: note('stop')};

function fail(): never {
  throw new Error('of the vendor');
}

interface Page {
  readonly services: RunningServices;
  readonly consent: Consent;
  decide(wishes: Wishes): void;
  /** What runs, is not granted, and only ends when the page is loaded again. */
  stillRunning(): string[];
  /** Lets what was fetched arrive. */
  settle(): Promise<void>;
  destroy(): void;
}

interface PageOptions {
  readonly services?: object[];
  readonly load?: (name: string) => Promise<Facts>;
}

/** A page whose services are started and stopped by decisions, as the core does it. */
function openPage({services: given = [{name: 'hotjar', id: '1'}], load}: PageOptions = {}): Page {
  const categories = named<Category>('analytics functional advertising');
  const config = {
    categories,
    services: servicesIn({services: given}, categories),
    revision: 0,
    expires: 180,
    controller: {},
    isOptOut: false,
    isYoung: false,
    refused: [],
    used: new Set(categories.map(({name}) => name)),
  };
  const consent = createRecord(config, usualCategory);
  const life = new AbortController();
  const nameOf = (file: string): string => serviceNames().find((name) => serviceFile(name) === file) ?? file;
  /** A file is loaded once. */
  const files = new Map<string, Promise<Facts>>();
  const file = (name: string): Promise<Facts> => {
    const found = files.get(name) ?? load?.(nameOf(name)) ?? Promise.resolve(FACTS);
    files.set(name, found);
    void found.then((facts) => facts || files.delete(name));
    return found;
  };
  const loader = {file} as unknown as Loader;
  const core = {
    config: {...config, given: {services: given}},
    consent,
    loader,
    signal: life.signal,
    isDecidedHere: false,
  };
  const services = runServices(core as unknown as Core);
  return {
    services,
    consent,
    decide(wishes) {
      consent.decide(wishes, 0, 'api');
      core.isDecidedHere = true;
      services.stop([]);
      services.start();
    },
    stillRunning: () => [...(registry.ran as Set<string>)].filter((name) => !consent.has(name)),
    settle: () => new Promise((resolve) => setTimeout(resolve)),
    destroy: () => life.abort(),
  };
}

test('nothing is fetched or started before a grant', async () => {
  const load = vi.fn(() => Promise.resolve(FACTS));
  const {services, settle} = openPage({load});
  services.start();
  await settle();
  expect([told, load.mock.calls]).toEqual([[], []]);
});

test('a service starts once, whatever is decided again', async () => {
  const {decide, settle} = openPage();
  decide(true);
  decide(true);
  await settle();
  decide({analytics: true, functional: false});
  await settle();
  expect(told).toEqual(['start hotjar']);
});

test('a service is started with what is known of it, and the words of the site count more', async () => {
  const start = vi.fn();
  const load = (): Promise<Facts> => Promise.resolve({label: 'Hotjar', provider: 'Contentsquare', start});
  const {decide, services, settle} = openPage({services: [{name: 'hotjar', id: '1', label: 'Replay'}], load});
  const expected = {name: 'hotjar', id: '1', category: 'analytics', label: 'Replay', provider: 'Contentsquare'};
  decide(true);
  await settle();
  expect(start.mock.calls[0]?.[0]).toMatchObject(expected);
  expect(services.all).toMatchObject([expected]);
});

test('a service that was refused while it was fetched does not start', async () => {
  const {decide, settle} = openPage();
  decide(true);
  decide(false);
  await settle();
  expect(told).toEqual([]);
});

test('a service that was refused and granted again while it was fetched starts once', async () => {
  const {decide, settle} = openPage();
  for (const wish of [true, false, true]) decide(wish);
  await settle();
  expect(told).toEqual(['start hotjar']);
});

test('a withdrawal right after the grant is not overtaken by the start, and a second withdrawal counts too', async () => {
  const {consent, decide, settle} = openPage();
  decide(true);
  await Promise.resolve().then(() => decide(false));
  await settle();
  decide(false);
  await settle();
  expect([told, consent.has('hotjar')]).toEqual([[], false]);
});

test('a withdrawal stops before it returns, and a grant starts again', async () => {
  const {decide, settle, stillRunning} = openPage();
  decide(true);
  await settle();
  decide(false);
  expect([told, stillRunning()]).toEqual([['start hotjar', 'stop hotjar'], []]);
  decide(false);
  decide(true);
  await settle();
  expect(told).toEqual(['start hotjar', 'stop hotjar', 'start hotjar']);
});

test.each<[string, Facts, string[]]>([
  ['that says so', {...FACTS, isResident: true, resumes: () => true}, ['start hotjar', 'stop hotjar', 'start hotjar']],
  ['without a way to stop', {start: note('start')}, ['start hotjar']],
  ['whose stop throws', {...FACTS, stop: fail}, ['start hotjar', 'error: of the vendor', 'start hotjar']],
])('a service %s is named as still running while it is refused', async (_, facts, expected) => {
  const {decide, settle, stillRunning} = openPage({load: () => Promise.resolve(facts)});
  decide(true);
  await settle();
  expect(stillRunning()).toEqual([]);
  decide(false);
  expect(stillRunning()).toEqual(['hotjar']);
  decide(false);
  expect(stillRunning()).toEqual(['hotjar']);
  decide(true);
  await settle();
  expect(stillRunning()).toEqual([]);
  expect(told).toEqual(expected);
});

test.each<[string, string, Facts]>([
  ['hotjar', 'only a reload ends', {...FACTS, isResident: true}],
  ['jivo', 'would know the visitor', {...FACTS, resumes: () => false}],
])('%s, which %s, waits for the page to be loaded again, and that is told', async (name, _, facts) => {
  const {decide, settle, stillRunning} = openPage({services: [{name, id: '1'}], load: () => Promise.resolve(facts)});
  decide(true);
  await settle();
  decide(false);
  decide(true);
  await settle();
  const message = `kelisim: ${name} was stopped and is granted again. It starts when the page is loaded again: listen to "kelisim:reload". (needs-reload)`;
  expect(told).toEqual([`start ${name}`, `stop ${name}`, `kelisim:reload ${name}`, message]);
  expect(stillRunning()).toEqual([]);
});

test('scripts that are on their way are waited for, whether they arrive or not', async () => {
  let block: (reason: Error) => void = () => undefined;
  script.mockReturnValueOnce(new Promise((_, reject) => (block = reject)));
  const start = vi.fn((_: Service, {load}: Starter): void => void load('https://acme.test/').catch(() => undefined));
  const {decide, services, settle} = openPage({load: () => Promise.resolve({start, stop: note('stop')})});
  decide(true);
  await settle();
  const arrived = vi.fn();
  void services.arrivals().then(arrived);
  await settle();
  expect(arrived).not.toHaveBeenCalled();
  block(new Error('blocked'));
  await settle();
  expect(arrived).toHaveBeenCalledOnce();
});

test.each([
  [
    [
      {name: 'hotjar', id: '1'},
      {name: 'hotjar', id: 2},
      {name: 'hotjar', id: '1'},
    ],
    '1 2',
  ],
  [
    [
      {name: 'hotjar', id: '1'},
      {name: 'hotjar', label: 'Replay'},
    ],
    '1',
  ],
])('entries of one name are one service with each id: %j', (services, id) => {
  const page = openPage({services});
  expect(page.services.all).toMatchObject([{name: 'hotjar', id}]);
});

test('a service that throws does not stop the others', async () => {
  const load = (name: string): Promise<Facts> =>
    Promise.resolve(name === 'hotjar' ? {start: fail, stop: fail, update: fail} : FACTS);
  const services = [
    {name: 'hotjar', id: '1'},
    {name: 'top100', id: '2'},
  ];
  const {decide, settle} = openPage({services, load});
  decide(true);
  await settle();
  decide({functional: true});
  decide(false);
  const error = 'error: of the vendor';
  expect(told).toEqual([error, 'start top100', error, error, 'stop top100']);
});

test.each<[string, () => Promise<Facts>]>([['cannot be loaded', () => Promise.resolve(undefined as unknown as Facts)]])(
  'a file that %s is reported, and fetched again at the next decision',
  async (_, failing) => {
    const load = vi.fn(() => Promise.resolve(FACTS)).mockImplementationOnce(failing);
    const name = 'amplitude';
    const {decide, settle} = openPage({services: [{name, id: '1'}], load});
    decide(true);
    await settle();
    const message = `kelisim: "${name}" does not start, because ${serviceFile(name)}.js could not be loaded. (service-file-missing)`;
    expect(told).toEqual([message]);
    decide(true);
    await settle();
    expect(told).toEqual([message, `start ${name}`]);
  },
);

test('a mistake in what the site says is reported, and nothing starts or has to be stopped', async () => {
  const facts: Facts = {...FACTS, isResident: true, findMistake: ({id}) => `hotjar="${`${id}`}" is wrong`};
  const {decide, settle, stillRunning} = openPage({load: () => Promise.resolve(facts)});
  decide(true);
  await settle();
  decide(false);
  expect([told, stillRunning()]).toEqual([['kelisim: hotjar="1" is wrong'], []]);
});

test('a service that runs is told of decisions on others, and a refused one is not', async () => {
  const facts: Facts = {...FACTS, update: ({name}, {has}) => told.push(`${name}: advertising ${has('advertising')}`)};
  const {decide, settle} = openPage({load: () => Promise.resolve(facts)});
  decide({analytics: true});
  await settle();
  decide({advertising: true});
  decide({advertising: false});
  decide(false);
  expect(told).toEqual(['start hotjar', 'hotjar: advertising true', 'hotjar: advertising false', 'stop hotjar']);
});

test("a site's own service is fetched from nowhere", async () => {
  const load = vi.fn(() => Promise.resolve(FACTS));
  const {decide, services, settle} = openPage({services: [{name: 'acme', category: 'analytics'}], load});
  decide(true);
  await services.fetch();
  await settle();
  expect([told, load.mock.calls, services.all]).toEqual([[], [], [{name: 'acme', category: 'analytics'}]]);
});

test('facts are fetched once, for one service or for all', async () => {
  const load = vi.fn((name: string) => Promise.resolve({label: name}));
  const {services} = openPage({services: ['hotjar', 'youtube'], load} as never);
  await services.fetch('youtube');
  expect(services.all.map(({label}) => label)).toEqual([undefined, 'youtube']);
  await Promise.all([services.fetch(), services.fetch()]);
  expect(services.all.map(({label}) => label)).toEqual(['hotjar', 'youtube']);
  expect(load.mock.calls).toEqual([['youtube'], ['hotjar']]);
});

test('after destroy nothing starts, and what runs can still be stopped', async () => {
  const services = [
    {name: 'hotjar', id: '1'},
    {name: 'jivo', id: '2'},
  ];
  const {decide, destroy, settle} = openPage({services});
  decide({analytics: true});
  await settle();
  decide({analytics: true, functional: true});
  destroy();
  await settle();
  decide(false);
  expect(told).toEqual(['start hotjar', 'stop hotjar']);
});

describe('the next life on one page', () => {
  test('starts nothing a second time, and stops what the first has started', async () => {
    const first = openPage();
    first.decide(true);
    await first.settle();
    first.destroy();
    const second = openPage();
    second.consent.decide(true, 0, 'api');
    second.services.start();
    await second.settle();
    second.decide(false);
    expect(told).toEqual(['start hotjar', 'stop hotjar']);
  });

  test('stops at its start what it has not been granted, though it may not know it', async () => {
    const first = openPage();
    first.decide(true);
    await first.settle();
    first.destroy();
    const {services} = openPage({services: [{name: 'jivo', id: '2'}]});
    services.start();
    expect(told).toEqual(['start hotjar', 'stop hotjar']);
    expect(services.all).toMatchObject([{name: 'jivo'}, {name: 'hotjar', label: 'Counter'}]);
  });

  test('names what only a reload ends, and has it wait for one', async () => {
    const load = (): Promise<Facts> => Promise.resolve({...FACTS, isResident: true});
    const first = openPage({load});
    first.decide(true);
    await first.settle();
    first.decide(false);
    first.destroy();
    const second = openPage({load});
    expect(second.stillRunning()).toEqual(['hotjar']);
    second.decide(true);
    await second.settle();
    expect(told).toEqual(['start hotjar', 'stop hotjar', 'kelisim:reload hotjar']);
  });

  test('knows that not all that the page has said was said with consent', async () => {
    const first = openPage();
    first.decide({analytics: false});
    first.destroy();
    const start = vi.fn();
    const second = openPage({load: () => Promise.resolve({start})});
    second.consent.decide(true, 0, 'api');
    second.services.start();
    await second.settle();
    expect((start.mock.calls as [Service, Starter][])[0]?.[1].isGrantedFromStart).toBe(false);
  });
});
