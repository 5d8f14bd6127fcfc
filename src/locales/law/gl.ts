/** Galician. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'As súas opcións de privacidade',
  optOut: 'Non vender nin compartir os meus datos',
  optedOut: 'Os seus datos non se venden nin se comparten.',
  notOptedOut: 'Os seus datos poden venderse ou compartirse.',
  whatIsNew: 'Novidades',
  covers: 'A súa elección tamén vale para: {names}.',
  closeAndReject: 'Pechar sen aceptar',
  closing: '× pecha isto sen aceptar: agás as necesarias, non se usan cookies.',
  exempt: 'Funciona sen consentimento, como aquí permite a lei: {names}. Pode rexeitalo.',
};

export default texts;
