/** Portuguese. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'As suas opções de privacidade',
  optOut: 'Não vender nem partilhar os meus dados',
  optedOut: 'Os seus dados não são vendidos nem partilhados.',
  notOptedOut: 'Os seus dados podem ser vendidos ou partilhados.',
  whatIsNew: 'O que há de novo',
  covers: 'A sua escolha vale também para: {names}.',
  closeAndReject: 'Fechar sem aceitar',
  closing: '× fecha isto sem aceitar: exceto os necessários, não são usados cookies.',
  exempt: 'Funciona sem consentimento, como a lei aqui permite: {names}. Pode recusá-lo.',
};

export default texts;
