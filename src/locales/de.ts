/** German. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookies auf {site}',
  intro: '{controller} verwendet Cookies, ohne die diese Website nicht funktioniert.',
  ask: 'Mit Ihrer Einwilligung verwenden wir Cookies auch, um {purposes}.',
  askPartners: 'Mit Ihrer Einwilligung verwenden wir und unsere Partner ({vendors}) Cookies auch, um {purposes}.',
  abroad: 'Ein Teil dieser Daten wird ins Ausland übermittelt.',
  refuse:
    'Sie können ablehnen – die Website funktioniert weiterhin – und Ihre Auswahl jederzeit unter „{settings|Cookie-Einstellungen}“ ändern.',
  purposeAnalytics: 'Besuche zu zählen',
  purposeFunctional: 'Ihre Einstellungen zu speichern',
  purposeAdvertising: 'Werbung anzuzeigen',
  enumeration: '{1}, {2} und {3}',
  acceptAll: 'Alle akzeptieren',
  rejectAll: 'Alle ablehnen',
  choose: 'Auswählen',
  policy: 'Datenschutzerklärung',
  policyVersion: 'Datenschutzerklärung (Version {version}, {date})',
  gpc: 'Ihr Browser bittet Websites, Ihre Daten nicht zu verkaufen oder weiterzugeben. Das haben wir ausgeschaltet.',
  language: 'Sprache',
};

export default texts;
