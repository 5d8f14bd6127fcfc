/** Norwegian Bokmål. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Dine personvernvalg',
  optOut: 'Ikke selg eller del opplysningene mine',
  optedOut: 'Opplysningene dine selges og deles ikke.',
  notOptedOut: 'Opplysningene dine kan bli solgt eller delt.',
  whatIsNew: 'Nytt',
  covers: 'Valget ditt gjelder også for: {names}.',
  closeAndReject: 'Lukk uten å godta',
  closing: '× lukker dette uten å godta: ingen informasjonskapsler utover de nødvendige brukes.',
  exempt: 'Kjører uten samtykke, slik loven her tillater: {names}. Du kan avvise det.',
};

export default texts;
