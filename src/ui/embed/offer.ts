import {fetchFacts, servicesOf} from '../../consent/facts-of-services.js';
import type {Service} from '../../consent/service.js';
import type {Core} from '../../core/contract.js';
import {resolve} from '../../dom/resolve.js';
import {embed} from '../../locales/en.js';
import type {EmbedTexts} from '../../locales/texts.js';
import {remembered} from '../shared/remembered.js';
import {textsOf, wantedLanguage, type TextsInLanguage} from '../shared/texts-of.js';
import {wordsOf} from '../shared/words-of.js';

/** What a visitor can do about a held frame, and what is said of it. */
export interface Offer extends TextsInLanguage<EmbedTexts> {
  /** Who would get data. */
  readonly provider: string;
  /** What the site calls the frame; empty if it does not say. */
  readonly title: string;
  showOnce(): void;
  /**
   * Not if the browser has refused for the visitor.
   * @see https://w3c.github.io/gpc/
   */
  showAlways?(): void;
}

/** Makes offers. What has to be fetched for them is fetched once. */
export function createOffers(
  core: Core,
  showOnce: (frame: HTMLIFrameElement) => void,
): (frame: HTMLIFrameElement) => Promise<Offer> {
  const {config, consent, decide} = core;
  const textsIn = remembered(() => textsOf(core, embed));

  return async (frame) => {
    const names = namesOf(frame);
    const [words, ...found] = await Promise.all([
      textsIn(wantedLanguage(core)),
      ...names.map((name) => describedService(core, name)),
    ]);
    const plain = found.find(Boolean);
    const own = await wordsOf(core);
    const [service] = plain ? (own?.({config, services: [plain], lang: words.lang}).services ?? [plain]) : [];
    const isRefused = names.some(consent.isRefused);
    return {
      ...words,
      title: frame.title,
      provider: service ? `${service.provider || service.label || service.name}` : hostOf(frame),
      showOnce: () => showOnce(frame),
      ...(isRefused ? {} : {showAlways: () => decide(Object.fromEntries(names.map((name) => [name, true])), 'embed')}),
    };
  };
}

/** What an offer is about: if it changes, another offer is made. */
export function subjectOf(frame: HTMLIFrameElement): string {
  return [...namesOf(frame), hostOf(frame), frame.title].join(' ');
}

/** The service or the categories that a frame follows. */
function namesOf({dataset: {category, service}}: HTMLIFrameElement): string[] {
  return `${service ?? category}`.split(/\s+/);
}

function hostOf({dataset: {src, kelisimSrc}}: HTMLIFrameElement): string {
  return resolve(src ?? kelisimSrc).hostname;
}

/** A service, with what is known of it if it is a built-in one: for a visitor who has refused it nothing has fetched that. */
async function describedService(core: Core, wanted: string): Promise<Service | undefined> {
  const find = (): Service | undefined => servicesOf(core).find(({name}) => name === wanted);
  if (find()?.provider) return find();
  await fetchFacts(core, wanted);
  return find();
}
