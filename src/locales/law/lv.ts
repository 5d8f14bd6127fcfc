/** Latvian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Jūsu privātuma izvēles',
  optOut: 'Nepārdot un nenodot manus datus',
  optedOut: 'Jūsu dati netiek pārdoti un nodoti.',
  notOptedOut: 'Jūsu dati var tikt pārdoti vai nodoti.',
  whatIsNew: 'Kas jauns',
  covers: 'Jūsu izvēle attiecas arī uz: {names}.',
  closeAndReject: 'Aizvērt, nepiekrītot',
  closing: '× aizver šo, nepiekrītot: bez nepieciešamajām sīkdatnes netiek izmantotas.',
  exempt: 'Darbojas bez piekrišanas, kā šeit atļauj likums: {names}. Jūs varat to noraidīt.',
};

export default texts;
