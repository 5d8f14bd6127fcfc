/** Croatian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Kolačići na stranici {site}',
  intro: '{controller} koristi kolačiće bez kojih ova stranica ne radi.',
  ask: 'Uz vaše dopuštenje kolačiće koristimo i za {purposes}.',
  askPartners: 'Uz vaše dopuštenje mi i naši partneri ({vendors}) kolačiće koristimo i za {purposes}.',
  abroad: 'Dio tih podataka šalje se u inozemstvo.',
  refuse:
    'Možete odbiti – stranica će i dalje raditi – i u svakom trenutku promijeniti izbor putem poveznice „{settings|Postavke kolačića}”.',
  purposeAnalytics: 'brojenje posjeta',
  purposeFunctional: 'pamćenje vaših postavki',
  purposeAdvertising: 'prikaz oglasa',
  enumeration: '{1}, {2} i {3}',
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  choose: 'Odaberi',
  policy: 'Pravila privatnosti',
  policyVersion: 'Pravila privatnosti (verzija {version}, {date})',
  gpc: 'Vaš preglednik traži od stranica da ne prodaju i ne dijele vaše podatke. To smo isključili.',
  language: 'Jezik',
};

export default texts;
