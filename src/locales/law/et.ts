/** Estonian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Teie privaatsusvalikud',
  optOut: 'Ärge müüge ega jagage minu andmeid',
  optedOut: 'Teie andmeid ei müüda ega jagata.',
  notOptedOut: 'Teie andmeid võidakse müüa või jagada.',
  whatIsNew: 'Mis on uut',
  covers: 'Teie valik kehtib ka: {names}.',
  closeAndReject: 'Sulge nõustumata',
  closing: '× sulgeb selle nõustumata: peale vajalike küpsiseid ei kasutata.',
  exempt: 'Töötab nõusolekuta, nagu siinne seadus lubab: {names}. Võite sellest keelduda.',
};

export default texts;
