import type {Config} from '../config/config.js';
import {camelCase} from '../config/option-name.js';
import type {RawOptions} from '../config/raw.js';
import {bannerTag} from '../dom/banner-tag.js';
import {page} from '../dom/page.js';
import {isOwnScript} from './script-kinds.js';

/** What stands as attributes on the script tag and on the banner element, as options are called. */
export function attributeOptions(raw: RawOptions, config: Config): ReadonlySet<string> {
  const scripts = [...page.scripts].filter((script) => isOwnScript(script) || isRead(script, raw));
  const ofElement = page.querySelector(bannerTag(config))?.getAttributeNames() ?? [];
  return new Set([...scripts.flatMap(({dataset}) => Object.keys(dataset)), ...ofElement.map(camelCase)]);
}

/** Whether the options of a script count: the library may have another name, or be in a bundle. */
function isRead({dataset}: HTMLScriptElement, raw: RawOptions): boolean {
  const entries = Object.entries(dataset);
  return entries.length > 0 && entries.every(([key, value]) => raw[key] === value);
}
