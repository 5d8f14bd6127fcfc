/** Italian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookie su {site}',
  intro: '{controller} usa cookie senza i quali questo sito non può funzionare.',
  ask: 'Con il suo permesso, usiamo cookie anche per {purposes}.',
  askPartners: 'Con il suo permesso, noi e i nostri partner ({vendors}) usiamo cookie anche per {purposes}.',
  abroad: 'Una parte di questi dati viene inviata all’estero.',
  refuse:
    'Può rifiutare – il sito funzionerà comunque – e cambiare scelta in qualsiasi momento da «{settings|Impostazioni dei cookie}».',
  purposeAnalytics: 'contare le visite',
  purposeFunctional: 'ricordare le sue impostazioni',
  purposeAdvertising: 'mostrare pubblicità',
  enumeration: '{1}, {2} e {3}',
  acceptAll: 'Accetta tutti',
  rejectAll: 'Rifiuta tutti',
  choose: 'Scegli',
  policy: 'Informativa sulla privacy',
  policyVersion: 'Informativa sulla privacy (versione {version}, {date})',
  gpc: 'Il suo browser chiede ai siti di non vendere o condividere i suoi dati. Lo abbiamo disattivato.',
  language: 'Lingua',
};

export default texts;
