import {foreignHost} from '../checks/addresses.js';
import {GATED} from '../checks/awaited-names.js';
import {vendorOfHost} from '../checks/vendor-hosts.js';
import {vendorOfAddress} from '../checks/vendor-of.js';
import {NECESSARY} from '../consent/category.js';
import {page} from '../dom/page.js';
import {resolve} from '../dom/resolve.js';
import {labelOf, stateOf, type Inspected} from './inspected.js';
import {awaitedText} from './recorder.js';
import {row, type Row, type Section} from './section.js';

/** The library's own files, which a site may have on another host. */
const OWN_FILE = /\/(kelisim[\w-]*|locales\/[\w/-]+)\.m?js([?#]|$)/;

/** The requests of one third party. */
interface Group {
  readonly owner: string;
  /** Its service or category; `undefined` if it is nobody's. */
  readonly name: string | undefined;
  readonly hosts: Set<string>;
  /** Milliseconds since the page began. */
  readonly first: number;
  count: number;
}

/** What this page has asked other hosts for, by who gets it. */
export function requests(inspected: Inspected): Section {
  const {words} = inspected;
  const groups = new Map<string, Group>();
  for (const {name: address, startTime} of performance.getEntriesByType('resource')) {
    const host = foreignHost(address);
    if (!host) continue;
    const [owner, name] = ownerOf(address, host, inspected);
    const group = groups.get(owner) ?? {owner, name, hosts: new Set(), first: startTime, count: 0};
    group.count += 1;
    group.hosts.add(host);
    groups.set(owner, group);
  }
  return {
    id: 'requests',
    title: words.requests,
    columns: [words.receiver, words.hosts, words.count, words.consent],
    rows: [...groups.values()].map((group) => rowOf(group, inspected)),
    notes: groups.size > 0 ? [words.requestsNote] : [words.noRequests],
  };
}

function rowOf({owner, name, hosts, first, count}: Group, inspected: Inspected): Row {
  const {words} = inspected;
  const state = name === undefined ? undefined : stateOf(name, inspected);
  const isFine = state === 'granted';
  return row(
    isFine ? 'good' : 'bad',
    owner,
    [...hosts].join(' '),
    `${count} (${words.firstAt(first)})`,
    state === undefined ? words.ofNobody : words.states[state],
  );
}

/** Who gets a request, and the service or category that decides. */
function ownerOf(address: string, host: string, inspected: Inspected): [owner: string, name?: string] {
  const {services, words} = inspected;
  if (OWN_FILE.test(address)) return ['Kelisim', NECESSARY];
  const vendor = vendorOfAddress(address) ?? vendorOfHost(resolve(address).hostname);
  const service = services.find(({name, hosts}) => name === vendor?.service || isAmong(host, hosts));
  if (service) return [labelOf(service), service.name];
  const gate = gateOfHost(host);
  if (gate) return [vendor?.label ?? host, gate];
  // A payment page or a shop's own pictures are necessary wherever they come from.
  if (vendor?.category === NECESSARY) return [vendor.label, NECESSARY];
  return vendor ? [`${vendor.label} (${words.notDeclared})`] : [host];
}

/** Whether a service has declared the host: `*.hotjar.com` means `static.hotjar.com` and `hotjar.com`. */
function isAmong(host: string, hosts: readonly string[] = []): boolean {
  return hosts.some((each) => (each.startsWith('*.') ? `.${host}`.endsWith(each.slice(1)) : host === each));
}

/** What gated markup of this page waits for that loads from a host. */
function gateOfHost(host: string): string | undefined {
  const elements = [...page.querySelectorAll(GATED)];
  const found = elements.find((element) =>
    ['src', 'data-src', 'data-kelisim-src', 'data-href', 'data-data', 'data-srcset'].some(
      (name) => foreignHost(element.getAttribute(name)) === host,
    ),
  );
  return found && awaitedText(found).split(/[\s,]+/)[0];
}
