import {camelCase} from '../config/option-name.js';
import {bannerTag} from '../dom/banner-tag.js';
import type {Config} from '../config/config.js';
import {page} from '../dom/page.js';
import {ownScript} from './script-kinds.js';

/** What stands as attributes on the script tag and on the banner element, as options are called. */
export function attributeOptions(config: Config): ReadonlySet<string> {
  const ofScript = Object.keys(ownScript(page.scripts)?.dataset ?? {});
  const ofElement = page.querySelector(bannerTag(config))?.getAttributeNames() ?? [];
  return new Set([...ofScript, ...ofElement.map(camelCase)]);
}
