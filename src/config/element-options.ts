import {page} from '../dom/page.js';
import {fromObject, type RawOptions} from './raw.js';

export const OPTIONS_BLOCK = 'script[type="application/json"][data-kelisim]';

/** Options in `<script type="application/json" data-kelisim>`. Broken JSON counts as none; the checks report it. */
export function fromJson(): RawOptions {
  try {
    return fromObject(JSON.parse(page.querySelector(OPTIONS_BLOCK)?.textContent ?? '{}'));
  } catch {
    return fromObject();
  }
}

/** Options in the attributes and children of the banner element. */
export function fromElement(element: Element): RawOptions {
  const raw = fromAttributes(element);
  const children = (tag: string): RawOptions[] => [...element.querySelectorAll(tag)].map(fromAttributes);
  const categories = children('kelisim-category');
  return {
    ...raw,
    ...(categories[0] && {categories: [...`${raw.categories ?? ''}`.split(/\s+/), ...categories]}),
    services: children('kelisim-service'),
  };
}

function fromAttributes(element: Element): RawOptions {
  return fromObject(Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])));
}
