import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Catatan pilihan Anda',
  decidedOn: 'Tanggal keputusan',
  validUntil: 'Berlaku hingga',
  askedBy: 'Ditanyakan oleh',
  website: 'Situs web',
  withdrawnState: 'Ditarik',
  howToWithdraw:
    'Persetujuan dapat ditarik kapan saja: di “{settings|Pengaturan cookie}”, atau secara tertulis ke alamat di atas.',
  copy: 'Salin',
  print: 'Cetak',
  download: 'Unduh',
};

export default texts;
