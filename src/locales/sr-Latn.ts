/** Serbian, in Latin script. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Kolačići na sajtu {site}',
  intro: '{controller} koristi kolačiće bez kojih ovaj sajt ne radi.',
  ask: 'Uz vašu dozvolu kolačiće koristimo i za {purposes}.',
  askPartners: 'Uz vašu dozvolu mi i naši partneri ({vendors}) kolačiće koristimo i za {purposes}.',
  abroad: 'Deo ovih podataka šalje se u inostranstvo.',
  refuse:
    'Možete odbiti – sajt će i dalje raditi – i u svakom trenutku promeniti izbor preko veze „{settings|Podešavanja kolačića}“.',
  purposeAnalytics: 'brojanje poseta',
  purposeFunctional: 'pamćenje vaših podešavanja',
  purposeAdvertising: 'prikaz oglasa',
  enumeration: '{1}, {2} i {3}',
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  choose: 'Izaberi',
  policy: 'Politika privatnosti',
  policyVersion: 'Politika privatnosti (verzija {version}, {date})',
  gpc: 'Vaš pregledač traži od sajtova da ne prodaju i ne dele vaše podatke. To smo isključili.',
  language: 'Jezik',
};

export default texts;
