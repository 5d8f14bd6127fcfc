/** Latvian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Sīkdatnes vietnē {site}',
  intro: '{controller} izmanto sīkdatnes, bez kurām šī vietne nedarbojas.',
  ask: 'Ar jūsu atļauju mēs izmantojam sīkdatnes arī, lai {purposes}.',
  askPartners: 'Ar jūsu atļauju mēs un mūsu partneri ({vendors}) izmantojam sīkdatnes arī, lai {purposes}.',
  abroad: 'Daļa šo datu tiek nosūtīta uz ārzemēm.',
  refuse:
    'Jūs varat atteikties – vietne turpinās darboties – un jebkurā laikā mainīt izvēli saitē „{settings|Sīkdatņu iestatījumi}”.',
  purposeAnalytics: 'skaitītu apmeklējumus',
  purposeFunctional: 'atcerētos jūsu iestatījumus',
  purposeAdvertising: 'rādītu reklāmas',
  enumeration: '{1}, {2} un {3}',
  acceptAll: 'Pieņemt visas',
  rejectAll: 'Noraidīt visas',
  choose: 'Izvēlēties',
  policy: 'Privātuma politika',
  policyVersion: 'Privātuma politika (versija {version}, {date})',
  gpc: 'Jūsu pārlūks lūdz vietnes nepārdot un nenodot jūsu datus. Mēs to izslēdzām.',
  language: 'Valoda',
};

export default texts;
