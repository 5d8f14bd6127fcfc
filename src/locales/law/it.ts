/** Italian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Le sue scelte sulla privacy',
  optOut: 'Non vendere o condividere i miei dati',
  optedOut: 'I suoi dati non sono venduti né condivisi.',
  notOptedOut: 'I suoi dati possono essere venduti o condivisi.',
  whatIsNew: 'Novità',
  covers: 'La sua scelta vale anche per: {names}.',
  closeAndReject: 'Chiudi e continua senza accettare',
  closing: '× chiude questo avviso senza accettare: si usano i cookie necessari e nessun altro.',
  exempt: 'Attivo senza consenso, come qui permette la legge: {names}. Può rifiutarlo.',
};

export default texts;
