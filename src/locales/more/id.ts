/** Indonesian. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Simpan pilihan saya',
  close: 'Tutup tanpa mengubah',
  withdraw: 'Cabut persetujuan',
  settings: 'Pengaturan cookie',
  necessary: 'Wajib',
  necessaryText:
    'Diperlukan untuk membuka halaman, menjaga Anda tetap masuk, melindungi situs, dan mengingat pilihan ini.',
  alwaysOn: 'Selalu aktif',
  analytics: 'Analitik',
  analyticsText:
    'Menghitung kunjungan dan menunjukkan halaman mana yang berfungsi. Termasuk menemukan kesalahan dan menguji fitur baru.',
  functional: 'Fungsional',
  functionalText: 'Mengingat pengaturan seperti bahasa dan wilayah.',
  advertising: 'Iklan',
  advertisingText: 'Menampilkan iklan yang sesuai minat Anda dan mengukurnya. Data dikirim ke mitra iklan.',
  list: 'Daftar cookie',
  isNew: 'Baru',
  saved: 'Tersimpan. Anda dapat mengubahnya melalui “{settings|Pengaturan cookie}”.',
  withdrawn:
    'Persetujuan dicabut. Cookie layanan ini telah dihapus dari situs ini; cookie di domain perusahaan lain dapat dihapus di pengaturan peramban.',
  stillRunning: 'Sebagian layanan ini berjalan sampai halaman dimuat ulang.',
  reload: 'Muat ulang halaman',
  hide: 'Sembunyikan pesan ini',
  embed: 'Konten ini berasal dari {provider}. Menampilkannya mengirim data ke sana.',
  showOnce: 'Tampilkan sekali',
  showAlways: 'Selalu tampilkan',
  service: 'Layanan',
  provider: 'Penyedia',
  purpose: 'Tujuan',
  country: 'Negara',
  stores: 'Menyimpan',
  duration: 'Lama disimpan',
  choice: 'Pilihan Anda',
  granted: 'Diizinkan',
  denied: 'Ditolak',
  undecided: 'Belum diputuskan',
  change: 'Ubah',
  untilClosed: 'hingga peramban ditutup',
  untilErased: 'hingga dihapus',
  access: 'Data dikirim ke {provider}.',
  forStatistics: 'Menghitung kunjungan dan menunjukkan cara halaman digunakan.',
  forStatisticsWithAds:
    'Menghitung kunjungan dan menunjukkan cara halaman digunakan. Pengaturan penghitung juga dapat membuatnya memuat iklan.',
  forReplay: 'Merekam cara halaman digunakan: klik, guliran, dan gerakan penunjuk.',
  forTags: 'Memuat layanan lain di situs ini.',
  forAds: 'Menampilkan iklan dan mengukur hasilnya.',
  forChat: 'Memungkinkan Anda menulis ke perusahaan.',
  forCalls: 'Mencari tahu iklan mana yang menghasilkan panggilan atau pesanan.',
  forCustomers: 'Mengenali pelanggan dan memilih apa yang ditawarkan kepada mereka.',
  forVideo: 'Memutar video.',
  forMaps: 'Menampilkan peta.',
};

export default texts;
