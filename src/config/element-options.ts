import {NECESSARY} from '../consent/category.js';
import {page} from '../dom/page.js';
import {warn} from '../dom/warn.js';
import {listed} from './named.js';
import {fromObject, type RawOptions} from './raw.js';

/** What content that visitors write must not be able to say: it could grant, or bring code from elsewhere. */
const UNSAFE = ['mode', 'locales', 'base', 'endpoint', 'settingsButton', 'googleConsentMode', 'dataLayer', 'migrate'];

/**
 * Gives the options of the page's banner element once the page is parsed. Text that visitors write may contain such an
 * element too, so it counts only where the site says nothing elsewhere.
 */
export async function readElement(): Promise<RawOptions> {
  if (page.readyState === 'loading') await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve));
  const element = page.querySelector('kelisim-banner');
  return element ? elementOptions(element) : {};
}

/** Options in the attributes and children of the banner element. */
export function elementOptions(element: Element): RawOptions {
  const {categories: named, services, ...raw} = fromAttributes(element);
  const children = (tag: string): RawOptions[] => [...element.querySelectorAll(tag)].map(fromAttributes);
  const categories = [...listed(named ?? ''), ...children('kelisim-category')];
  const isOptional = categories.some(({name}) => name !== NECESSARY);
  return {
    ...safe(raw),
    ...(isOptional && {categories}),
    services: [...listed(services ?? ''), ...children('kelisim-service')],
  };
}

function safe(raw: RawOptions): RawOptions {
  for (const key of UNSAFE)
    if (key in raw)
      warn(
        `"${key}" on <kelisim-banner> does not count, because page content may contain such an element. Write it on the script tag. (option-on-element)`,
      );
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !UNSAFE.includes(key)));
}

function fromAttributes(element: Element): RawOptions {
  return fromObject(Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])));
}
