import type {Config} from '../config/config.js';
import type {RawOptions} from '../config/raw.js';
import {page} from '../dom/page.js';

/** Options that may be anything or are judged elsewhere, and what any element may carry. */
export const FREE: RegExp =
  /^(categories|services|controller|texts|lang|languages|locales|region|endpoint|cookieDomain|policy(Version|Date)|id|class|style|dir|hidden|slot|part|(data|aria)[A-Z]\w*)$/;

/** What those may be that are only shown or passed on. */
export const OPTIONS = {
  __proto__: null,
  policyUrl: /^(https?:|mailto:|(?!\w+:))/,
  position: /^(bottom|top|bottom-start|bottom-end|center)$/,
  theme: /^(auto|light|dark)$/,
  look: /^(soft|sharp|round|flush)$/,
  mode: /^opt-(in|out)$/,
  googleConsentMode: /^(basic|advanced|off)$/,
  settingsButton: /^(auto|off)$/,
  reloadOnWithdraw: /^(true|false|)$/,
} as unknown as Readonly<Record<string, RegExp | undefined>>;

/** Those that the core acts on: it has replaced what was wrong. */
const JUDGED = /^(cookieName|tag|revision|expires|timeout)$/;

/** What waits for a category or a service. */
export const GATED = ':is([data-category],[data-service])';

/** An address where browsers read it. */
const LEFT = ':is([srcset],[poster],[src*="//"],[data*="//"],link[href*="//"])';

/**
 * Held markup that may load all the same, and hints that may name a third party. Within `:is()` a browser that does not
 * know `:has()` passes over that part.
 */
const LEAKING = `:is(${GATED}:not(script)${LEFT},:is(picture,video,audio):has(${GATED}) source,link[href*="//"]:is([rel^=pre],[rel^=dns],[rel^=module]))`;

/** Whether there is something to tell the site's developer of the options. Then it is worth fetching who knows what. */
export function doubtsOptions(raw: RawOptions, config: Config): boolean {
  const isRight = (key: string): boolean =>
    FREE.test(key) ||
    raw[key] === undefined ||
    (OPTIONS[key]?.test(`${raw[key]}`) ?? (JUDGED.test(key) && `${Reflect.get(config, key)}` === `${raw[key]}`));
  return (
    !Object.keys(raw).every(isRight) ||
    [raw.services ?? []].flat().length > config.services.length ||
    !config.controller.name ||
    !config.policyUrl
  );
}

/** Whether there may be something to tell of the page's markup. */
export function doubtsMarkup(): boolean {
  const templates = [...page.querySelectorAll<HTMLTemplateElement>(`template${GATED}`)];
  return !!page.querySelector(LEAKING) || templates.some(({content}) => content.querySelector(LEFT));
}
