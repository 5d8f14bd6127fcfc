import type {Config} from '../config/config.js';
import {camelCase, kebabCase} from '../config/option-name.js';
import type {RawOptions} from '../config/raw.js';
import {serviceNames, serviceOfOption} from '../services/catalogue.js';
import {OPTIONS} from './option-table.js';
import {similarName} from './similar-name.js';

/** Attributes that any element may have. */
const OF_ELEMENTS = /^(id|class|style|dir|hidden|slot|part|title|role|tabindex|(data|aria)[A-Z]\w*)$/;

/** What hosts, caches and frameworks write on script tags: Cloudflare, Next.js, Turbo, WP Rocket, Astro, Vue and others. */
const OF_OTHERS =
  /^(cfasync|nscript|(turbo|rocket|astro|pagespeed)[A-Z]\w*|no(Optimize|Minify|Defer|Lazy)|v[\da-f]{8})$/;

/** Characters of a value that are enough to find it by. */
const MOST_SHOWN = 80;

/** Says which options are unknown, which values are wrong, and what is missing. Until then the strict side counts. */
export function* problemsOfOptions(raw: RawOptions, config: Config): Generator<string> {
  for (const [key, value] of Object.entries(raw)) {
    if (value === undefined || OF_ELEMENTS.test(key) || OF_OTHERS.test(key) || serviceOfOption(key)) continue;
    yield* OPTIONS.has(key) ? problemOfValue(key, value) : problemOfName(key);
  }
  yield* missingOptions(config);
}

function* problemOfValue(key: string, value: unknown): Generator<string> {
  const rule = OPTIONS.get(key);
  if (!rule || rule.pattern.test(`${value}`)) return;
  const shown = typeof value === 'object' ? JSON.stringify(value) : `${value}`;
  yield `The option ${key}="${shown.slice(0, MOST_SHOWN)}" is not ${rule.words}, so ${rule.consequence}. Correct it.`;
}

function* problemOfName(key: string): Generator<string> {
  const services = serviceNames().map(camelCase);
  const meant = similarName(key, [...OPTIONS.keys(), ...services]);
  if (!meant) return yield `There is no option "${key}", so it does nothing. Take it out.`;
  // Attributes know no capitals: data-policyUrl arrives as "policyurl".
  const isCase = meant.toLowerCase() === key.toLowerCase();
  const spelling = isCase ? ` In an attribute it is "${kebabCase(meant)}".` : '';
  yield `There is no option "${key}". Did you mean "${meant}"?${spelling}`;
}

/**
 * Anyone who asks for consent has to say who they are, and where the rest can be read.
 * @see https://gdpr-info.eu/art-13-gdpr/
 */
function* missingOptions({controller, policyUrl}: Config): Generator<string> {
  const missing = [
    ...(controller.name ? [] : [{key: '"controller"', what: 'who asks'}]),
    ...(policyUrl ? [] : [{key: '"policyUrl"', what: 'where the policy is'}]),
  ];
  if (!missing[0]) return;
  const what = missing.map((each) => each.what).join(' or ');
  yield `The question does not say ${what}. Give ${missing.map(({key}) => key).join(' and ')}.`;
}
