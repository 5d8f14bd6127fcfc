import type {Config} from './config.js';
import {fromObject, type RawOptions} from './raw.js';

const TEXT = /./;

/** What each option may be. The core holds the default, which is the strict side, against anything else. */
const OPTIONS: Readonly<Record<string, RegExp>> = {
  categories: TEXT,
  services: TEXT,
  controller: TEXT,
  texts: TEXT,
  lang: TEXT,
  locales: TEXT,
  region: TEXT,
  endpoint: TEXT,
  tag: TEXT,
  cookieName: TEXT,
  cookieDomain: TEXT,
  policyUrl: /^(https?:|mailto:|(?!\w+:))/,
  policyVersion: TEXT,
  policyDate: TEXT,
  position: /^(bottom|top|bottom-start|bottom-end|center)$/,
  theme: /^(auto|light|dark)$/,
  mode: /^opt-(in|out)$/,
  googleConsentMode: /^(basic|advanced|off)$/,
  settingsButton: /^(auto|off)$/,
  reloadOnWithdraw: /^(true|false|)$/,
  revision: /^\d{1,8}$/,
  expires: /^\d{1,3}$/,
  timeout: /^\d{1,5}$/,
};

/** What a site's developer should know of the options: whatever is not as it should be, with the remedy. */
export function checkOptions(raw: RawOptions, {categories, services, controller, policyUrl}: Config): string[] {
  const problems: string[] = [];
  for (const key in raw) {
    const right = fromObject(OPTIONS)[key] as RegExp | undefined;
    if (!right?.test(`${raw[key]}`))
      problems.push(`${key}="${raw[key]}" should ${right ? `match ${right}` : 'go, there is no such option'}`);
  }
  const placed = new Set<unknown>(services.map(({name}) => name));
  const held = [raw.services].flat().filter((entry) => !placed.has(fromObject(entry).name));
  if (raw.services && held[0])
    problems.push(`held, give a name and one of ${categories.map(({name}) => name)}: ${JSON.stringify(held)}`);
  if (!controller?.name || !policyUrl) problems.push('give "controller" and "policyUrl"');
  return problems;
}
