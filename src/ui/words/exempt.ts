import type {Service} from '../../consent/service.js';
import type {Core} from '../../core/contract.js';
import {listOf} from '../shared/intl.js';
import type {WordsState} from './words-state.js';

/**
 * Names in the question the services that the law of the region lets run before an answer, and notes it where they are listed.
 * @see https://www.legislation.gov.uk/ukpga/2025/18/schedule/12 (clear information, and a simple way to object)
 */
export function withExempt(state: WordsState, {here, config: {services}}: Core): WordsState {
  const names = services.map(({name}) => name).filter((name) => here.limits?.isExempt(name));
  const {config, texts = {}} = state;
  const said = (labels: readonly string[]): string =>
    texts.exempt?.replace('{names}', () => listOf(labels, texts.enumeration)) ?? '';
  const exempt = state.services.filter(({name}) => names.includes(name));
  if (!exempt[0]) return state;
  const refuse = [config.texts?.refuse ?? texts.refuse, said(exempt.map(({name, label = name}) => label))].join(' ');
  const noted = (service: Service): Service => {
    const {name, label = name, exempt: given} = service;
    const {reason} = Object(given) as {readonly reason?: string};
    return {...service, note: [said([label]), reason].filter(Boolean).join(' ')};
  };
  // The question does not ask for the same: "with your permission" is not true of them.
  const others = state.services.filter((service) => !exempt.includes(service));
  const listed = state.services.map((service) => (exempt.includes(service) ? noted(service) : service));
  return {
    ...state,
    services: state.view === 'asking' ? others : listed,
    config: {...config, texts: {...config.texts, refuse}},
  };
}
