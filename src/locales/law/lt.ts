/** Lithuanian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Jūsų privatumo pasirinkimai',
  optOut: 'Neparduoti ir neperduoti mano duomenų',
  optedOut: 'Jūsų duomenys neparduodami ir neperduodami.',
  notOptedOut: 'Jūsų duomenys gali būti parduodami arba perduodami.',
  whatIsNew: 'Kas naujo',
  covers: 'Jūsų pasirinkimas galioja ir: {names}.',
  closeAndReject: 'Uždaryti nesutinkant',
  closing: '× tai uždaro nesutinkant: be būtinųjų, slapukai nenaudojami.',
  exempt: 'Veikia be sutikimo, kaip čia leidžia teisė: {names}. Galite to atsisakyti.',
};

export default texts;
