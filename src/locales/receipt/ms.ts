import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Rekod pilihan anda',
  decidedOn: 'Tarikh keputusan',
  validUntil: 'Sah hingga',
  askedBy: 'Ditanya oleh',
  website: 'Laman web',
  withdrawnState: 'Ditarik balik',
  howToWithdraw:
    'Persetujuan boleh ditarik balik pada bila-bila masa: di “{settings|Tetapan kuki}”, atau secara bertulis ke alamat di atas.',
  copy: 'Salin',
  print: 'Cetak',
  download: 'Muat turun',
};

export default texts;
