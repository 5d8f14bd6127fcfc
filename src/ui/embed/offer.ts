import {embed} from '../../locales/en.js';
import type {EmbedTexts} from '../../locales/texts.js';
import {page, resolve} from '../../dom/page.js';
import type {Service} from '../../consent/service.js';
import type {Core} from '../../core/contract.js';
import {remembered} from '../shared/remembered.js';
import {textsOf, type TextsInLanguage} from '../shared/texts-of.js';

/** What a visitor can do about a held frame, and what is said of it. */
export interface Offer extends TextsInLanguage<EmbedTexts> {
  /** Who would get data. */
  readonly provider: string;
  /** What the site calls the frame; empty if it does not say. */
  readonly title: string;
  showOnce(): void;
  /** Not where the browser has refused in the visitor's name (REQUIREMENTS L26). */
  showAlways?(): void;
}

/** Makes offers. What has to be fetched for them is fetched once. */
export function createOffers(
  core: Core,
  showOnce: (frame: HTMLIFrameElement) => void,
): (frame: HTMLIFrameElement) => Promise<Offer> {
  const {config, decide} = core;
  const textsIn = remembered(() => textsOf(core, embed));
  const factsOf = remembered((name) => fetchFacts(core, name));

  return async (frame) => {
    const name = nameOf(frame);
    const [words, service] = await Promise.all([textsIn(core.lang ?? page.documentElement.lang), factsOf(name)]);
    const isRefused = [name, service?.category].includes(config.refused ?? '');
    return {
      ...words,
      title: frame.title,
      provider: service ? `${service.provider || service.label || service.name}` : hostOf(frame),
      showOnce: () => showOnce(frame),
      ...(isRefused ? {} : {showAlways: () => decide({[name]: true}, 'embed')}),
    };
  };
}

/** What an offer is about: if it changes, another offer is due. */
export function subjectOf(frame: HTMLIFrameElement): string {
  return [nameOf(frame), hostOf(frame), frame.title].join(' ');
}

/** The service or category that a frame follows. */
function nameOf({dataset: {category, service}}: HTMLIFrameElement): string {
  return service ?? `${category}`;
}

function hostOf({dataset: {src}}: HTMLIFrameElement): string {
  return resolve(src).hostname;
}

/** A service, with what is known of it if it is a built-in one: a visitor who has refused it has not got that yet. */
async function fetchFacts({config, withPart}: Core, wanted: string): Promise<Service | undefined> {
  const service = config.services.find(({name}) => name === wanted);
  if (service?.part && !service.provider)
    // The site's own words stand.
    await withPart(service.part as 'service', (facts) => void Object.assign(service, {...facts, ...service}));
  return service;
}
