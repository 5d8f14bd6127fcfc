/** Afrikaans. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Koekies op {site}',
  intro: '{controller} gebruik koekies waarsonder hierdie webwerf nie kan werk nie.',
  ask: 'Met u toestemming gebruik ons ook koekies om {purposes}.',
  askPartners: 'Met u toestemming gebruik ons en ons vennote ({vendors}) ook koekies om {purposes}.',
  abroad: 'Van hierdie data word na die buiteland gestuur.',
  refuse:
    'U kan nee sê – die webwerf sal steeds werk – en u kan u keuse enige tyd verander by “{settings|Koekie-instellings}”.',
  purposeAnalytics: 'besoeke te tel',
  purposeFunctional: 'u instellings te onthou',
  purposeAdvertising: 'advertensies te wys',
  enumeration: '{1}, {2} en {3}',
  acceptAll: 'Aanvaar alles',
  rejectAll: 'Weier alles',
  choose: 'Kies',
  policy: 'Privaatheidsbeleid',
  policyVersion: 'Privaatheidsbeleid (weergawe {version}, {date})',
  gpc: 'U blaaier vra webwerwe om nie u data te verkoop of te deel nie. Ons het dit afgeskakel.',
  language: 'Taal',
};

export default texts;
