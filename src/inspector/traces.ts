import {declared} from '../consent/declared.js';
import type {DeclaredKey, Service} from '../consent/service.js';
import {allCookies} from '../cookie/jar.js';
import {labelOf, stateOf, type Inspected} from './inspected.js';
import {row, type Row, type Section} from './section.js';

type Kind = 'cookie' | 'localStorage' | 'sessionStorage' | 'IndexedDB';

/** Something that is stored on this site. */
interface Trace {
  readonly kind: Kind;
  readonly name: string;
}

/** What is stored on this site, by whose it is. */
export async function traces(inspected: Inspected): Promise<Section> {
  const {words} = inspected;
  const found = await findTraces();
  return {
    id: 'stored',
    title: words.stored,
    columns: [words.name, words.where, words.ofWhom, words.consent],
    rows: found.map((trace) => rowOf(trace, inspected)),
    notes: found[0] ? [words.storedNote] : [words.nothingStored],
  };
}

async function findTraces(): Promise<Trace[]> {
  return [
    ...allCookies().flatMap(([name]) => (name ? [{kind: 'cookie' as const, name}] : [])),
    ...keysOf('localStorage'),
    ...keysOf('sessionStorage'),
    ...(await databases()),
  ];
}

function keysOf(kind: 'localStorage' | 'sessionStorage'): Trace[] {
  try {
    return Array.from(window[kind], (_, index) => ({kind, name: window[kind].key(index) ?? ''}));
  } catch {
    return []; // storage is blocked: nothing is stored
  }
}

async function databases(): Promise<Trace[]> {
  try {
    const found = await indexedDB.databases();
    return found.map(({name = ''}) => ({kind: 'IndexedDB', name}));
  } catch {
    return []; // storage is blocked, or the browser is too old to list them
  }
}

function rowOf(trace: Trace, inspected: Inspected): Row {
  const {config, services, words} = inspected;
  const {kind, name} = trace;
  if (kind === 'cookie' && name.replace('__Host-', '') === config.cookieName)
    return row('good', name, kind, 'Kelisim', words.necessary);
  const owners = services.filter((service) => declares(service, trace));
  if (!owners[0]) return row('bad', name, kind, words.nobody, words.nobodyErases);
  const state = owners.some((owner) => ['granted', 'elsewhere'].includes(stateOf(owner.name, inspected)))
    ? 'granted'
    : 'denied';
  const isOutOfReach = owners.some((owner) =>
    declared(owner.cookies).some((cookie) => cookie.isOutOfReach && isMeant(cookie, name)),
  );
  return row(
    state === 'granted' ? 'good' : 'bad',
    name,
    kind,
    owners.map(labelOf).join(', '),
    state === 'granted' ? words.states.granted : isOutOfReach ? words.cannotBeErased : words.leftOver,
  );
}

function declares({cookies, storage, databases: own}: Service, {kind, name}: Trace): boolean {
  const list: readonly DeclaredKey[] = {
    cookie: declared(cookies),
    localStorage: declared(storage),
    sessionStorage: declared(storage),
    IndexedDB: declared(own),
  }[kind];
  return list.some((each) => isMeant(each, name));
}

function isMeant({name, pattern}: DeclaredKey, found: string): boolean {
  if (pattern === undefined) return name === found;
  try {
    return new RegExp(pattern).test(found);
  } catch {
    return false; // the checks name a pattern that is none
  }
}
