/** Indonesian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookie di {site}',
  intro: '{controller} menggunakan cookie yang diperlukan agar situs ini berfungsi.',
  ask: 'Dengan izin Anda, kami juga menggunakan cookie untuk {purposes}.',
  askPartners: 'Dengan izin Anda, kami dan mitra kami ({vendors}) juga menggunakan cookie untuk {purposes}.',
  abroad: 'Sebagian data ini dikirim ke luar negeri.',
  refuse:
    'Anda dapat menolak – situs tetap berfungsi – dan mengubah pilihan kapan saja melalui “{settings|Pengaturan cookie}”.',
  purposeAnalytics: 'menghitung kunjungan',
  purposeFunctional: 'mengingat pengaturan Anda',
  purposeAdvertising: 'menampilkan iklan',
  enumeration: '{1}, {2} dan {3}',
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  choose: 'Pilih',
  policy: 'Kebijakan privasi',
  policyVersion: 'Kebijakan privasi (versi {version}, {date})',
  gpc: 'Peramban Anda meminta situs tidak menjual atau membagikan data Anda. Kami telah mematikannya.',
  language: 'Bahasa',
};

export default texts;
