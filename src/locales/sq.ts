/** Albanian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookies në {site}',
  intro: '{controller} përdor cookies pa të cilat ky sajt nuk punon.',
  ask: 'Me lejen tuaj, përdorim cookies edhe për {purposes}.',
  askPartners: 'Me lejen tuaj, ne dhe partnerët tanë ({vendors}) përdorim cookies edhe për {purposes}.',
  abroad: 'Një pjesë e këtyre të dhënave dërgohet jashtë vendit.',
  refuse:
    'Mund të refuzoni – sajti do të punojë përsëri – dhe ta ndryshoni zgjedhjen në çdo kohë te “{settings|Cilësimet e cookies}”.',
  purposeAnalytics: 'numërimin e vizitave',
  purposeFunctional: 'ruajtjen e cilësimeve tuaja',
  purposeAdvertising: 'shfaqjen e reklamave',
  enumeration: '{1}, {2} dhe {3}',
  acceptAll: 'Prano të gjitha',
  rejectAll: 'Refuzo të gjitha',
  choose: 'Zgjidh',
  policy: 'Politika e privatësisë',
  policyVersion: 'Politika e privatësisë (versioni {version}, {date})',
  gpc: 'Shfletuesi juaj u kërkon sajteve të mos i shesin e të mos i ndajnë të dhënat tuaja. E kemi fikur atë.',
  language: 'Gjuha',
};

export default texts;
