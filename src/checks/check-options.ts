import type {Config} from '../config/config.js';
import {camelCase, kebabCase} from '../config/option-name.js';
import type {RawOptions} from '../config/raw.js';
import {serviceNames, serviceOfOption} from '../services/catalogue.js';
import {OPTIONS} from './option-table.js';
import {similarName} from './similar-name.js';

/** Attributes that any element may have. */
const OF_ELEMENTS = /^(id|class|style|dir|hidden|slot|part|title|role|tabindex|(data|aria)[A-Z]\w*)$/;

/** Characters of a value that are enough to find it by. */
const MOST_SHOWN = 80;

/**
 * Says which options are unknown, which values are wrong, and what is missing. Until then the strict side counts.
 * @param attributes - the options among them that stand on the script tag or the banner element
 */
export function* problemsOfOptions(
  raw: RawOptions,
  config: Config,
  attributes: ReadonlySet<string> = new Set(),
): Generator<string> {
  for (const key of new Set([...Object.keys(raw), ...attributes])) {
    const value = raw[key];
    if (OF_ELEMENTS.test(key) || serviceOfOption(key)) continue;
    if (OPTIONS.has(key)) {
      if (value !== undefined) yield* problemOfValue(key, value);
    } else if (attributes.has(key)) yield* problemOfAttribute(key);
    else if (value !== undefined) yield problemOfName(key);
  }
  yield* missingOptions(config);
  yield* unsafeOptions(config);
}

/**
 * A ping without cookies still tells who visits which page, and reads what the browser says of itself.
 * @see https://developers.google.com/tag-platform/security/concepts/consent-mode
 * @see https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-22023-technical-scope-art-53-eprivacy-directive_en
 */
function* unsafeOptions({googleConsentMode}: Config): Generator<string> {
  if (googleConsentMode === 'advanced')
    yield 'The option googleConsentMode="advanced" lets tags of Google tell Google of each visit before consent, though without cookies. With "basic", the default, Google hears nothing before a grant. (consent-mode-advanced)';
}

function* problemOfValue(key: string, value: unknown): Generator<string> {
  const rule = OPTIONS.get(key);
  if (!rule || rule.pattern.test(`${value}`)) return;
  const shown = typeof value === 'object' ? JSON.stringify(value) : `${value}`;
  yield `The option ${key}="${shown.slice(0, MOST_SHOWN)}" is not ${rule.words}, so ${rule.consequence}. Correct it. (option-value)`;
}

function problemOfName(key: string): string {
  const meant = nearestOption(key);
  const remedy = meant ? `. Did you mean "${meant}"?` : ', so it does nothing. Take it out.';
  return `There is no option "${key}"${remedy} (option-unknown)`;
}

/** Hosts, caches and frameworks write attributes of their own on a script: only what looks like ours is spoken of. */
function* problemOfAttribute(key: string): Generator<string> {
  const meant = nearestOption(key);
  if (meant)
    yield `There is no option "${kebabCase(key)}" in attributes. Did you mean "${kebabCase(meant)}"? (option-no-attribute)`;
}

function nearestOption(key: string): string | undefined {
  return similarName(key, [...OPTIONS.keys(), ...serviceNames().map(camelCase)]);
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
  yield `The question does not say ${what}. Give ${missing.map(({key}) => key).join(' and ')}. (who-asks-missing)`;
}
