import type {Config} from '../../config/config.js';
import type {PageRecord} from '../../consent/proof-record.js';
import type {Service} from '../../consent/service.js';
import type {Message} from '../../core/contract.js';
import {resolve} from '../../dom/resolve.js';
import {countryOf, dayOf} from '../shared/intl.js';
import {remembered} from '../shared/remembered.js';

/** A line of the record, as a person reads it. */
export interface Line {
  readonly label: string;
  readonly text: string;
}

/** The record with its name, line by line, and the way back at its end. */
export interface ReadableRecord {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly end: string;
}

/** What a record is read with. */
export interface Reading {
  /** With the site's own words in the language of the texts. */
  readonly config: Config;
  /** The same of its services, with what is known of the built-in ones. */
  readonly services: readonly Service[];
  /** BCP 47 tag. */
  readonly lang: string;
  readonly message: Message;
}

/**
 * What a person needs to keep, or to put beside a written application: who has asked, when, what was said to which texts,
 * and where to withdraw it.
 * @see https://gdpr-info.eu/art-7-gdpr/
 */
export function readableRecord(record: PageRecord, {config, services: known, lang, message}: Reading): ReadableRecord {
  const {controller, notice, purposes, services} = record;
  const labelOf = (name: string): string => labelIn({config, services: known, message}, name);
  const country = remembered((code) => countryOf(code, lang, message('countries')));
  const lines: [string | undefined, string | undefined][] = [
    [
      message('askedBy'),
      [controller.name || location.hostname, controller.registration, controller.address, controller.contact]
        .filter(Boolean)
        .join('\n'),
    ],
    [message('website'), location.origin],
    [message('decidedOn'), momentOf(record.time, lang)],
    ...purposes.map(({category, state}): [string, string | undefined] => [
      labelOf(category),
      message(state === 'withdrawn' ? 'withdrawnState' : state),
    ]),
    [
      message('service'),
      services
        .map(({name, provider, country: code}) =>
          [labelOf(name), [provider, code && country(code)].filter(Boolean).join(', ')].filter(Boolean).join(' – '),
        )
        .filter((text, index, all) => all.indexOf(text) === index)
        .join('\n'),
    ],
    [message(notice.version && notice.date ? 'policyVersion' : 'policy'), notice.url && resolve(notice.url).href],
    [message('language'), notice.language === 'und' ? undefined : notice.language],
    [message('validUntil'), momentOf(record.validUntil, lang)],
    ['ID', record.id],
    ['SHA-256', notice.textHash?.replace('sha256-', '')],
  ];
  return {
    title: message('record') ?? '',
    lines: lines.flatMap(([label, text]) => (label && text ? [{label, text}] : [])),
    end: message('howToWithdraw') ?? '',
  };
}

/** The same as plain text. */
export function textOf({title, lines, end}: ReadableRecord): string {
  return [title, '', ...lines.map(({label, text}) => `${label}: ${text.replaceAll('\n', '; ')}`), '', end, ''].join(
    '\n',
  );
}

/** What a category or a service is called in the preferences. One that the site has no more keeps its name. */
function labelIn({config, services, message}: Omit<Reading, 'lang'>, name: string): string {
  const service = services.find((each) => each.name === name);
  const label = (config.categories.find((each) => each.name === name) ?? service)?.label;
  if (typeof label === 'string') return label;
  // The name of a service may be that of a text.
  return (service ? undefined : message(name)) ?? name;
}

/** A moment, with the day written out. */
function momentOf(time: string, lang: string): string {
  return `${dayOf(time.slice(0, 10), lang)}, ${time.slice(11, 19)} UTC`;
}
