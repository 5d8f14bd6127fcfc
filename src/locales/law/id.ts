/** Indonesian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Pilihan privasi Anda',
  optOut: 'Jangan jual atau bagikan data saya',
  optedOut: 'Data Anda tidak dijual atau dibagikan.',
  notOptedOut: 'Data Anda dapat dijual atau dibagikan.',
  whatIsNew: 'Yang baru',
  covers: 'Pilihan Anda juga berlaku untuk: {names}.',
  closeAndReject: 'Tutup tanpa menerima',
  closing: '× menutup ini tanpa menerima: selain yang diperlukan, kuki tidak digunakan.',
  exempt: 'Berjalan tanpa persetujuan, seperti diizinkan hukum di sini: {names}. Anda dapat menolaknya.',
};

export default texts;
