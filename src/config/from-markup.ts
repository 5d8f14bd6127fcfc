import {page} from '../dom/page.js';
import {report} from '../dom/warn.js';
import {fromObject, type RawOptions} from './raw.js';

/** Options in the `data-*` attributes of the script tag. */
export function fromScript(script: HTMLElement): RawOptions {
  const {kelisim, ...options} = script.dataset;
  return fromObject(options);
}

/** Options in `<script type="application/json" data-kelisim>`. Broken JSON counts as none and is reported. */
export function fromJson(): RawOptions {
  const script = page.querySelector('script[type="application/json"][data-kelisim]');
  try {
    return fromObject(JSON.parse(script?.textContent ?? '{}'));
  } catch (error) {
    report(`mend <script data-kelisim>: ${error}`);
    return fromObject();
  }
}

/** Options in the attributes and children of the banner element. */
export function fromElement(element: Element): RawOptions {
  const raw = fromAttributes(element);
  const children = (tag: string): RawOptions[] => [...element.querySelectorAll(tag)].map(fromAttributes);
  const categories = children('kelisim-category');
  if (categories[0]) raw.categories = [...`${raw.categories ?? ''}`.split(/\s+/), ...categories];
  return {...raw, services: children('kelisim-service')};
}

function fromAttributes(element: Element): RawOptions {
  const raw: RawOptions = {};
  for (const {name, value} of element.attributes) raw[name] = value;
  return fromObject(raw);
}
