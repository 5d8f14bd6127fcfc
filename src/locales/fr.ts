/** French. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookies sur {site}',
  intro: '{controller} utilise des cookies sans lesquels ce site ne fonctionne pas.',
  ask: 'Avec votre accord, nous utilisons aussi des cookies pour {purposes}.',
  askPartners: 'Avec votre accord, nous et nos partenaires ({vendors}) utilisons aussi des cookies pour {purposes}.',
  abroad: 'Une partie de ces données est envoyée à l’étranger.',
  refuse:
    'Vous pouvez refuser – le site fonctionnera – et modifier votre choix à tout moment avec le lien « {settings|Paramètres des cookies} ».',
  purposeAnalytics: 'compter les visites',
  purposeFunctional: 'mémoriser vos réglages',
  purposeAdvertising: 'afficher des publicités',
  enumeration: '{1}, {2} et {3}',
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  choose: 'Choisir',
  policy: 'Politique de confidentialité',
  policyVersion: 'Politique de confidentialité (version {version}, {date})',
  gpc: 'Votre navigateur demande aux sites de ne pas vendre ni partager vos données. Nous l’avons désactivé.',
  language: 'Langue',
};

export default texts;
