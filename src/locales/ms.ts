/** Malay. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Kuki di {site}',
  intro: '{controller} menggunakan kuki yang diperlukan supaya laman ini berfungsi.',
  ask: 'Dengan kebenaran anda, kami juga menggunakan kuki untuk {purposes}.',
  askPartners: 'Dengan kebenaran anda, kami dan rakan kongsi kami ({vendors}) juga menggunakan kuki untuk {purposes}.',
  abroad: 'Sebahagian data ini dihantar ke luar negara.',
  refuse:
    'Anda boleh menolak – laman ini tetap berfungsi – dan menukar pilihan anda pada bila-bila masa melalui “{settings|Tetapan kuki}”.',
  purposeAnalytics: 'mengira lawatan',
  purposeFunctional: 'mengingati tetapan anda',
  purposeAdvertising: 'memaparkan iklan',
  enumeration: '{1}, {2} dan {3}',
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  choose: 'Pilih',
  policy: 'Dasar privasi',
  policyVersion: 'Dasar privasi (versi {version}, {date})',
  gpc: 'Pelayar anda meminta laman supaya tidak menjual atau berkongsi data anda. Kami telah mematikannya.',
  language: 'Bahasa',
};

export default texts;
