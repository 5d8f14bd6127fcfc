import {resolve} from '../dom/resolve.js';
import {tagOf} from './opening-tag.js';
import {isInline} from './script-kinds.js';
import {VENDORS, type Vendor} from './vendor-table.js';

/** What a text says that makes an element, and so loads something. */
const MAKES_ELEMENTS = /createElement|document\.write|new Image|getScript|\.src\s*=|\bimport\(/;

/** Texts that carry a page's data, for a framework to draw it again. */
const DATA_OF_FRAMEWORKS = /^\s*\(?(self|window)\.__/;

/** Characters of a text that are read. Snippets are short, and no visitor waits for the rest. */
const MOST_READ = 20_000;

/** The known third party that an element belongs to, by its address or by its text. */
export function vendorOf(element: Element): Vendor | undefined {
  return vendorOfAddress(addressIn(element)) ?? vendorOfText(element);
}

/** The known third party of an address. */
export function vendorOfAddress(address: string | null): Vendor | undefined {
  if (!address) return undefined;
  const {host, pathname, search} = resolve(address);
  return VENDORS.find(({addresses}) => addresses.some((each) => startsWith(host + pathname + search, each)));
}

/** The known third party that an element loads by itself: from its address, or by a script that it makes. */
export function loadedBy(element: Element): Vendor | undefined {
  if (!isInline(element)) return vendorOfAddress(element.getAttribute('src'));
  const text = textOf(element);
  if (!MAKES_ELEMENTS.test(text) || DATA_OF_FRAMEWORKS.test(text)) return undefined;
  return addressedIn(text);
}

/** Names an element, and the third party that it is of, where that is known. */
export function introduce(element: Element): string {
  const vendor = vendorOf(element);
  return vendor ? `This is ${vendor.label}: ${tagOf(element)}` : tagOf(element);
}

function addressIn(element: Element): string | null {
  return (
    ['src', 'data-src', 'data-kelisim-src', 'href', 'data-href']
      .map((name) => element.getAttribute(name))
      .find(Boolean) ?? null
  );
}

function vendorOfText(element: Element): Vendor | undefined {
  if (!isInline(element)) return undefined;
  const text = textOf(element);
  return addressedIn(text) ?? VENDORS.find((vendor) => isCalledIn(text, vendor));
}

function textOf({text}: HTMLScriptElement): string {
  return text.slice(0, MOST_READ);
}

/** The third party whose address is in a text. Some share one, and are told apart by what else the text says. */
function addressedIn(text: string): Vendor | undefined {
  const found = VENDORS.filter(({addresses}) => addresses.some((each) => isIn(text, each.replace('*', ''))));
  return found.find((vendor) => isCalledIn(text, vendor)) ?? found[0];
}

function isCalledIn(text: string, {calls}: Vendor): boolean {
  return calls.some((each) => isIn(text, each));
}

function startsWith(address: string, start: string): boolean {
  if (!start.startsWith('*')) return address.startsWith(start.includes('/') ? start : `${start}/`);
  const [host = ''] = address.split('/');
  return `.${host}`.endsWith(start.slice(1));
}

/** Whether a text has such a word, and not as the end of a longer one. */
function isIn(text: string, word: string): boolean {
  const places = text.split(word).slice(0, -1);
  return places.some((before) => word.startsWith('.') || !/[\w.$-]$/.test(before));
}
