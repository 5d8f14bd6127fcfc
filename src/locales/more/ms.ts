/** Malay. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Simpan pilihan saya',
  close: 'Tutup tanpa menukar',
  withdraw: 'Tarik balik persetujuan',
  settings: 'Tetapan kuki',
  necessary: 'Wajib',
  necessaryText:
    'Diperlukan untuk membuka halaman, mengekalkan log masuk anda, melindungi laman dan mengingati pilihan ini.',
  alwaysOn: 'Sentiasa aktif',
  analytics: 'Analitik',
  analyticsText:
    'Mengira lawatan dan menunjukkan halaman yang berfungsi. Termasuk mencari ralat dan menguji ciri baharu.',
  functional: 'Fungsian',
  functionalText: 'Mengingati tetapan seperti bahasa dan rantau.',
  advertising: 'Pengiklanan',
  advertisingText:
    'Memaparkan iklan mengikut minat anda dan mengukurnya. Data dihantar kepada rakan kongsi pengiklanan.',
  list: 'Senarai kuki',
  isNew: 'Baharu',
  saved: 'Disimpan. Anda boleh menukarnya melalui “{settings|Tetapan kuki}”.',
  withdrawn:
    'Persetujuan ditarik balik. Kuki perkhidmatan ini telah dibuang daripada laman ini; kuki pada domain syarikat lain boleh dibuang dalam tetapan pelayar.',
  stillRunning: 'Sebahagian perkhidmatan ini berjalan sehingga halaman dimuat semula.',
  reload: 'Muat semula halaman',
  hide: 'Sembunyikan mesej ini',
  embed: 'Kandungan ini datang daripada {provider}. Memaparkannya menghantar data ke sana.',
  showOnce: 'Papar sekali',
  showAlways: 'Sentiasa papar',
  service: 'Perkhidmatan',
  provider: 'Penyedia',
  purpose: 'Tujuan',
  country: 'Negara',
  stores: 'Menyimpan',
  duration: 'Tempoh simpanan',
  choice: 'Pilihan anda',
  granted: 'Dibenarkan',
  denied: 'Ditolak',
  undecided: 'Belum diputuskan',
  change: 'Tukar',
  untilClosed: 'sehingga pelayar ditutup',
  untilErased: 'sehingga dipadam',
  access: 'Data dihantar kepada {provider}.',
  forStatistics: 'Mengira lawatan dan menunjukkan cara halaman digunakan.',
  forStatisticsWithAds:
    'Mengira lawatan dan menunjukkan cara halaman digunakan. Tetapan pengira juga boleh menyebabkannya memuatkan iklan.',
  forReplay: 'Merakam cara halaman digunakan: klik, tatalan dan pergerakan penuding.',
  forTags: 'Memuatkan perkhidmatan lain laman ini.',
  forAds: 'Memaparkan iklan dan mengukur hasilnya.',
  forChat: 'Membolehkan anda menulis kepada syarikat.',
  forCalls: 'Mengenal pasti iklan yang membawa kepada panggilan atau pesanan.',
  forCustomers: 'Mengenali pelanggan dan memilih tawaran untuk mereka.',
  forVideo: 'Memainkan video.',
  forMaps: 'Memaparkan peta.',
};

export default texts;
