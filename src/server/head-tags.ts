import type {Options} from '../config/options.js';
import {consentTypes, isNecessary} from '../signals/google-consent-mode.js';

/** Where the script is, and what lets it run. */
export interface HeadOptions {
  /** Address of `kelisim.js`. `false` for an app that calls `createConsent()` itself. Default `/kelisim/kelisim.js`. */
  readonly src?: string | false;
  /** That of the page's Content Security Policy. */
  readonly nonce?: string;
  /** Hash of the script, from `kelisim/integrity.json`. */
  readonly integrity?: string;
}

/** One script of the head, for frameworks that take elements: attributes by name, `true` for those without a value. */
export interface HeadScript {
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly text: string;
}

/**
 * What a server puts first into `<head>`: Google's default, the options as JSON, and the script. Nothing is asked on the
 * server, so every visitor gets the same.
 */
export function headTags(options: Options, head: HeadOptions = {}): string {
  return headScripts(options, head).map(html).join('\n');
}

/** The same as a list. */
export function headScripts(
  options: Options,
  {src = '/kelisim/kelisim.js', nonce, integrity}: HeadOptions = {},
): HeadScript[] {
  const common = nonce === undefined ? {} : {nonce};
  const scripts: HeadScript[] = [];
  if (options.googleConsentMode !== 'off') scripts.push({attributes: common, text: googleDefault(options)});
  if (src === false) return scripts;
  const checked = integrity === undefined ? {} : {integrity, crossorigin: 'anonymous'};
  return [
    ...scripts,
    {attributes: {type: 'application/json', 'data-kelisim': true, ...common}, text: asText(options)},
    {attributes: {src, ...checked, ...common}, text: ''},
  ];
}

/**
 * Google's tags take no other object than `arguments`, and the first default counts.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
function googleDefault({dataLayer = 'dataLayer'}: Options): string {
  const queue = `window[${asText(dataLayer)}]`;
  const types = asText(consentTypes(isNecessary));
  return `(function(){(${queue}=${queue}||[]).push(arguments)})('consent','default',${types})`;
}

/** JSON that ends no script, whatever it says. */
function asText(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function html({attributes, text}: HeadScript): string {
  const words = Object.entries(attributes).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${escape(value)}"`,
  );
  return `<script${words.join('')}>${text}</script>`;
}

function escape(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
