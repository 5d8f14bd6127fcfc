import type {Config} from '../config/config.js';
import {RULES} from '../config/judge.js';
import {fromObject, type RawOptions} from '../config/raw.js';
import {FREE, OPTIONS} from './doubt.js';

/**
 * What a site's developer should know of the options: whatever is not as it should be, with the remedy. The core holds
 * the strict side against it.
 */
export function adviceOnOptions(raw: RawOptions, {categories, services, controller, policyUrl}: Config): string[] {
  const problems: string[] = [];
  for (const key in raw) {
    if (FREE.test(key) || raw[key] === undefined) continue;
    const right = OPTIONS[key] ?? (Object.hasOwn(RULES, key) ? RULES[key]?.[0] : undefined);
    if (!right?.test(`${raw[key]}`))
      problems.push(`${key}="${raw[key]}" should ${right ? `match ${right}` : 'go: no such option'}`);
  }
  const placed = new Set<unknown>(services.map(({name}) => name));
  const held = [raw.services ?? []].flat().filter((entry) => !placed.has(fromObject(entry).name));
  if (held[0]) {
    problems.push(`held, give a name and one of ${categories.map(({name}) => name)}: ${JSON.stringify(held)}`);
  }
  if (!controller.name || !policyUrl) problems.push('give "controller" and "policyUrl"');
  return problems;
}
