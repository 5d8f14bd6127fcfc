/** Basque. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Zure pribatutasun-aukerak',
  optOut: 'Ez saldu eta ez partekatu nire datuak',
  optedOut: 'Zure datuak ez dira saltzen eta ez dira partekatzen.',
  notOptedOut: 'Zure datuak saldu edo parteka daitezke.',
  whatIsNew: 'Berritasunak',
  covers: 'Zure aukerak hauentzat ere balio du: {names}.',
  closeAndReject: 'Itxi onartu gabe',
  closing: '× botoiak onartu gabe ixten du: beharrezkoak izan ezik, ez da cookierik erabiltzen.',
  exempt: 'Baimenik gabe dabil, hemengo legeak uzten duen bezala: {names}. Baztertu dezakezu.',
};

export default texts;
