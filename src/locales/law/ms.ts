/** Malay. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Pilihan privasi anda',
  optOut: 'Jangan jual atau kongsi data saya',
  optedOut: 'Data anda tidak dijual atau dikongsi.',
  notOptedOut: 'Data anda mungkin dijual atau dikongsi.',
  whatIsNew: 'Apa yang baharu',
  covers: 'Pilihan anda juga terpakai untuk: {names}.',
  closeAndReject: 'Tutup tanpa menerima',
  closing: '× menutup ini tanpa menerima: selain yang perlu, kuki tidak digunakan.',
  exempt: 'Berjalan tanpa persetujuan, seperti dibenarkan undang-undang di sini: {names}. Anda boleh menolaknya.',
};

export default texts;
