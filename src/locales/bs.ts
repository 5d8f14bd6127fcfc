/** Bosnian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Kolačići na stranici {site}',
  intro: '{controller} koristi kolačiće bez kojih ova stranica ne radi.',
  ask: 'Uz vašu dozvolu kolačiće koristimo i za {purposes}.',
  askPartners: 'Uz vašu dozvolu mi i naši partneri ({vendors}) kolačiće koristimo i za {purposes}.',
  abroad: 'Dio ovih podataka šalje se u inostranstvo.',
  refuse:
    'Možete odbiti – stranica će i dalje raditi – i u svakom trenutku promijeniti izbor putem linka „{settings|Postavke kolačića}”.',
  purposeAnalytics: 'brojanje posjeta',
  purposeFunctional: 'pamćenje vaših postavki',
  purposeAdvertising: 'prikaz oglasa',
  enumeration: '{1}, {2} i {3}',
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  choose: 'Odaberi',
  policy: 'Politika privatnosti',
  policyVersion: 'Politika privatnosti (verzija {version}, {date})',
  gpc: 'Vaš preglednik traži od stranica da ne prodaju i ne dijele vaše podatke. To smo isključili.',
  language: 'Jezik',
};

export default texts;
