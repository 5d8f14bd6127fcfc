import {render} from 'lit';
import {fetchFacts, servicesOf} from '../../consent/facts-of-services.js';
import type {PageRecord} from '../../consent/proof-record.js';
import type {ConnectReceipt, Core} from '../../core/contract.js';
import {aftermath, preferences, question} from '../../locales/en.js';
import receipt from '../../locales/receipt/en.js';
import {directionOf} from '../shared/intl.js';
import {messagesIn} from '../shared/messages.js';
import {nameOfOpener} from '../shared/opener-name.js';
import {textsOf} from '../shared/texts-of.js';
import {wordsOf} from '../shared/words-of.js';
import {copyText, printRecord, saveFile} from './hand-over.js';
import {readableRecord, textOf} from './lines.js';
import {view} from './view.js';

/** Named one by one, so that what else is said does not come along. */
const {granted, denied, service, necessary, analytics, functional, advertising} = preferences;
const {policy, policyVersion, language} = question;
const ENGLISH = {
  ...receipt,
  granted,
  denied,
  service,
  necessary,
  analytics,
  functional,
  advertising,
  policy,
  policyVersion,
  language,
  settings: aftermath.settings,
};

const TYPES = {txt: 'text/plain', json: 'application/json', jsonld: 'application/ld+json'} as const;

/** Draws the record of the choice where a visitor looks for it, with the ways to take it along. */
export const connectReceipt: ConnectReceipt = (core) => ({
  async show(place, isUnfolded = false) {
    // A page view without a choice fetches nothing more.
    if (!core.consent.choice) return void render(undefined, place);
    const {lang, texts} = await textsOf(core, ENGLISH, ['', 'more/', 'receipt/']);
    const words = await wordsOf(core);
    await fetchLabels(core);
    const plain = {config: core.config, services: servicesOf(core), lang};
    const {config, services} = words?.(plain) ?? plain;
    // Last: there may have been another decision meanwhile.
    const record = await (await core.connect('proof'))?.current();
    if (!record) return void render(undefined, place);
    const {version, date} = record.notice;
    const message = messagesIn({
      // As they were at the decision.
      config: {...config, policyVersion: version, policyDate: date} as typeof config,
      services: [],
      texts,
      lang,
      opener: nameOfOpener(),
    });
    const readable = readableRecord(record, {config, services, lang, message});
    const day = record.time.slice(0, 10);
    const actions = {
      async copy(shown: Element, told: Element) {
        if (await copyText(textOf(readable), shown)) told.textContent = `${message('copy')} ✓`;
      },
      print: () => printRecord(readable, lang, directionOf(lang)),
      async save(kind: keyof typeof TYPES) {
        saveFile(`kelisim-${day}.${kind}`, TYPES[kind], await contentOf(kind, record));
      },
    };

    async function contentOf(kind: keyof typeof TYPES, made: PageRecord): Promise<string> {
      if (kind === 'txt') return textOf(readable);
      const found = kind === 'json' ? made : (await core.part('linked-data'))?.(made);
      return `${JSON.stringify(found ?? made, undefined, 2)}\n`;
    }

    render(view(readable, {message, actions, isUnfolded}), place);
  },
});

/** Built-in services have their labels in files: those of the site, and those that only the choice names. */
async function fetchLabels(core: Core): Promise<void> {
  const {granted: allowed = [], denied: refused = []} = core.consent.choice ?? {};
  await Promise.all([fetchFacts(core), ...[...allowed, ...refused].map((name) => fetchFacts(core, name))]);
}
