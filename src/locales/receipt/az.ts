import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Seçiminizin qeydi',
  decidedOn: 'Qərar tarixi',
  validUntil: 'Etibarlıdır',
  askedBy: 'Soruşan',
  website: 'Sayt',
  withdrawnState: 'Geri götürülüb',
  howToWithdraw:
    'Razılıq istənilən vaxt geri götürülə bilər: “{settings|Kuki ayarları}” vasitəsilə və ya yuxarıdakı ünvana yazılı şəkildə.',
  copy: 'Kopyala',
  print: 'Çap et',
  download: 'Endir',
};

export default texts;
