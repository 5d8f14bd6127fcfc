/** Spanish. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Sus opciones de privacidad',
  optOut: 'No vender ni compartir mis datos',
  optedOut: 'Sus datos no se venden ni se comparten.',
  notOptedOut: 'Sus datos pueden venderse o compartirse.',
  whatIsNew: 'Novedades',
  covers: 'Su elección también vale para: {names}.',
  closeAndReject: 'Cerrar sin aceptar',
  closing: '× cierra esto sin aceptar: salvo las necesarias, no se utilizan cookies.',
  exempt: 'Funciona sin consentimiento, como aquí permite la ley: {names}. Puede rechazarlo.',
};

export default texts;
