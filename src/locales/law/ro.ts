/** Romanian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Opțiunile dvs. de confidențialitate',
  optOut: 'Nu vindeți și nu transmiteți datele mele',
  optedOut: 'Datele dvs. nu sunt vândute sau transmise.',
  notOptedOut: 'Datele dvs. pot fi vândute sau transmise.',
  whatIsNew: 'Ce este nou',
  covers: 'Alegerea dvs. este valabilă și pentru: {names}.',
  closeAndReject: 'Închide fără a accepta',
  closing: '× închide aceasta fără acceptare: în afara celor necesare, nu se folosesc cookie-uri.',
  exempt: 'Funcționează fără consimțământ, cum permite aici legea: {names}. Îl puteți refuza.',
};

export default texts;
