/** Icelandic. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Persónuverndarval þitt',
  optOut: 'Ekki selja eða deila gögnum mínum',
  optedOut: 'Gögn þín eru hvorki seld né þeim deilt.',
  notOptedOut: 'Gögn þín kunna að vera seld eða þeim deilt.',
  whatIsNew: 'Hvað er nýtt',
  covers: 'Val þitt gildir einnig fyrir: {names}.',
  closeAndReject: 'Loka án þess að samþykkja',
  closing: '× lokar þessu án samþykkis: engar vefkökur nema nauðsynlegar eru notaðar.',
  exempt: 'Keyrir án samþykkis, eins og lög hér heimila: {names}. Þú getur hafnað því.',
};

export default texts;
