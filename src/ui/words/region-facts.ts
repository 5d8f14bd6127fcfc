import type {RegionFact} from '../../config/config.js';
import type {BannerState} from '../../core/contract.js';
import {ITEMS_OF_REGIONS, REGION_TEXTS, type RegionTexts} from '../../locales/region-texts.js';
import type {Texts} from '../../locales/texts.js';
import {countryOf, durationOf} from '../shared/intl.js';

type State = Pick<BannerState, 'config' | 'services' | 'lang'> & {readonly texts?: Partial<Texts>};

/** What the region of the site has a consent say besides, each with its name; what the site has not said is left out. */
export function regionFacts(state: State): readonly RegionFact[] {
  const tag = state.lang.split('-')[0] ?? '';
  const lang = Object.hasOwn(REGION_TEXTS, tag) ? tag : 'en';
  const texts = REGION_TEXTS[lang];
  const items = texts ? (ITEMS_OF_REGIONS[`${state.config.region}`] ?? []) : [];
  return items.flatMap((item) => {
    const text = texts && factOf(item, texts, state);
    const href = item === 'consent' ? state.config.consentUrl : undefined;
    return text ? [{lang, label: texts[item], text, ...(href ? {href} : {})}] : [];
  });
}

function factOf(item: keyof RegionTexts, texts: RegionTexts, state: State): string | undefined {
  const {config, services, lang} = state;
  const {controller, region, disclosure = {}} = config;
  const others = services.filter(({provider}) => provider && provider !== controller.name);
  const abroad = services.filter(({country}) => country && country !== region);
  const answer = (isSo: boolean, names: readonly (string | undefined)[] = []): string =>
    isSo ? [texts.yes, [...new Set(names)].filter(Boolean).join(', ')].filter(Boolean).join(': ') : texts.no;
  switch (item) {
    case 'operator':
      return [controller.name, controller.registration, controller.address, controller.contact]
        .filter(Boolean)
        .join(', ');
    case 'subject':
      return texts.visitor.replace('{site}', () => location.hostname);
    case 'term':
      return texts.until.replace('{days}', () => durationOf(`${config.expires} days`, lang, state.texts?.units));
    case 'recipients':
      return answer(
        others.length > 0,
        others.map(({provider}) => provider),
      );
    case 'abroad':
      return answer(
        abroad.length > 0,
        abroad.map(({country}) => countryOf(`${country}`, lang, state.texts?.countries)),
      );
    case 'publication':
      return disclosure.publication === undefined ? undefined : answer(`${disclosure.publication}` === 'true');
    case 'register':
      return controller.register;
    case 'consent':
      return config.consentUrl && texts.consent;
    case 'data':
    case 'other':
      return disclosure[item];
    default:
      return undefined;
  }
}
