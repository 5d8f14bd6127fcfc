/** Polish. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Państwa wybory dotyczące prywatności',
  optOut: 'Nie sprzedawać ani nie udostępniać moich danych',
  optedOut: 'Państwa dane nie są sprzedawane ani udostępniane.',
  notOptedOut: 'Państwa dane mogą być sprzedawane lub udostępniane.',
  whatIsNew: 'Co nowego',
  covers: 'Państwa wybór dotyczy także: {names}.',
  closeAndReject: 'Zamknij bez akceptacji',
  closing: '× zamyka to bez akceptacji: poza niezbędnymi pliki cookie nie są używane.',
  exempt: 'Działa bez zgody, jak tu zezwala prawo: {names}. Można to odrzucić.',
};

export default texts;
