/** Catalan. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Les vostres opcions de privadesa',
  optOut: 'No vengueu ni compartiu les meves dades',
  optedOut: 'Les vostres dades no es venen ni es comparteixen.',
  notOptedOut: 'Les vostres dades es poden vendre o compartir.',
  whatIsNew: 'Què hi ha de nou',
  covers: 'La vostra elecció també val per a: {names}.',
  closeAndReject: 'Tanca sense acceptar',
  closing: '× tanca això sense acceptar: no s’utilitza cap galeta llevat de les necessàries.',
  exempt: 'Funciona sense consentiment, com aquí permet la llei: {names}. Ho podeu rebutjar.',
};

export default texts;
