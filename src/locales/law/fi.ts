/** Finnish. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Tietosuojavalintasi',
  optOut: 'Älä myy tai jaa tietojani',
  optedOut: 'Tietojasi ei myydä eikä jaeta.',
  notOptedOut: 'Tietojasi voidaan myydä tai jakaa.',
  whatIsNew: 'Mitä uutta',
  covers: 'Valintasi koskee myös: {names}.',
  closeAndReject: 'Sulje hyväksymättä',
  closing: '× sulkee tämän hyväksymättä: muita kuin välttämättömiä evästeitä ei käytetä.',
  exempt: 'Toimii ilman suostumusta, kuten laki täällä sallii: {names}. Voitte kieltäytyä siitä.',
};

export default texts;
