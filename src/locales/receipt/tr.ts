import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Seçiminizin kaydı',
  decidedOn: 'Karar tarihi',
  validUntil: 'Geçerlilik sonu',
  askedBy: 'Soran',
  website: 'Web sitesi',
  withdrawnState: 'Geri alındı',
  howToWithdraw:
    'Onay her zaman geri alınabilir: “{settings|Çerez ayarları}” üzerinden veya yukarıdaki adrese yazılı olarak.',
  copy: 'Kopyala',
  print: 'Yazdır',
  download: 'İndir',
};

export default texts;
