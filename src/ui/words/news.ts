import {listOf} from '../shared/intl.js';
import type {WordsState} from './words-state.js';

/**
 * Adds to the question what is new since it was answered last, with the date of the policy, and who else the choice counts
 * for.
 * @see https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en (§110)
 */
export function withNews(state: WordsState, isAskedAgain: boolean): WordsState {
  const {config, texts = {}} = state;
  const {changes, controllers, policyDate} = config;
  const date = policyDate ? ` (${policyDate})` : '';
  const news = changes && isAskedAgain ? [`${texts.whatIsNew}${date}: ${changes}`] : [];
  const description = [...news, config.texts?.description].filter(Boolean).join('\n');
  const names = [controllers ?? []].flat().map((each) => (typeof each === 'string' ? each : each.name));
  const covers = names[0] && texts.covers?.replace('{names}', () => listOf(names, texts.enumeration));
  const intro = [config.texts?.intro ?? texts.intro, covers].filter(Boolean).join(' ');
  return {...state, config: {...config, texts: {...config.texts, intro, ...(description && {description})}}};
}
