/** French. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Vos choix de confidentialité',
  optOut: 'Ne pas vendre ni partager mes données',
  optedOut: 'Vos données ne sont ni vendues ni partagées.',
  notOptedOut: 'Vos données peuvent être vendues ou partagées.',
  whatIsNew: 'Ce qui est nouveau',
  covers: 'Votre choix vaut aussi pour : {names}.',
  closeAndReject: 'Fermer sans accepter',
  closing: '× ferme ceci sans accepter : hormis les cookies nécessaires, aucun n’est utilisé.',
  exempt: 'Fonctionne sans consentement, comme la loi le permet ici : {names}. Vous pouvez le refuser.',
};

export default texts;
