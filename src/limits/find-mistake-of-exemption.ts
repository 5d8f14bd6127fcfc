import {NECESSARY, type Category} from '../consent/category.js';
import {DEFAULT_SALE} from '../consent/law.js';
import {serves} from '../consent/serves.js';
import type {Service} from '../consent/service.js';
import {usualCategory} from '../services/catalogue.js';
import {CAN_BE_EXEMPT, EXEMPTIONS} from './exemptions.js';

/** Where the page is seen, and what it asks for. */
export interface Place {
  readonly region?: string | undefined;
  readonly categories: readonly Category[];
}

/**
 * Says why a service that is marked `exempt` waits for an answer all the same: what is wrong, what follows, what to do.
 * `undefined` for one that may run before an answer.
 */
export function findMistakeOfExemption(service: Service, {region, categories}: Place): string | undefined {
  const {name} = service;
  const places = [service, ...categories.filter((each) => serves(service, each.name))];
  const isSale = places.some((each) => each.sale ?? each.name === DEFAULT_SALE) || serves(service, 'advertising');
  if (isSale || serves(service, NECESSARY) || (usualCategory(name) && !CAN_BE_EXEMPT.includes(name)))
    return `The service "${name}" cannot be exempt, so it waits for consent. Take out its "exempt": it advertises, is necessary, or its provider may use the data. (exempt-never)`;
  const country = `${region}`.split('-')[0] ?? '';
  const exemption = Object.hasOwn(EXEMPTIONS, country) ? EXEMPTIONS[country] : undefined;
  if (!exemption)
    return `"exempt" of the service "${name}" does not count with region="${region ?? ''}", so it waits for consent. It counts in ${Object.keys(EXEMPTIONS).join(', ')}, where "region" says so. (exempt-region)`;
  const said = Object(service.exempt) as Readonly<Record<string, unknown>>;
  const missing = [
    ...(exemption.types.some((type) => type === said.type) ? [] : [`"type": "${exemption.types.join('" or "')}"`]),
    ...(typeof said.reason === 'string' || Object.keys(Object(said.reason) as object)[0]
      ? []
      : ['"reason" (what for)']),
    ...Object.entries(exemption.facts).flatMap(([key, value]) => (said[key] === value ? [] : [`"${key}": ${value}`])),
    ...Object.entries(exemption.months).flatMap(([key, most]) =>
      Number(said[key]) > 0 && Number(said[key]) <= most ? [] : [`"${key}" of at most ${most}`],
    ),
  ];
  return missing[0]
    ? `"exempt" of the service "${name}" lacks what the law of region="${region}" limits it to, so it waits for consent: ${missing.join(', ')}. Say it if it is true. (exempt-limits)`
    : undefined;
}
