import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Tanlovingiz qaydi',
  decidedOn: 'Qaror sanasi',
  validUntil: 'Amal qilish muddati',
  askedBy: 'So‘ragan',
  website: 'Sayt',
  withdrawnState: 'Qaytarib olindi',
  howToWithdraw:
    'Rozilikni istalgan vaqtda qaytarib olish mumkin: “{settings|Cookie sozlamalari}” havolasi orqali yoki yuqoridagi manzilga yozma ravishda.',
  copy: 'Nusxalash',
  print: 'Chop etish',
  download: 'Yuklab olish',
};

export default texts;
