import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Таны сонголтын бүртгэл',
  decidedOn: 'Шийдвэрлэсэн өдөр',
  validUntil: 'Хүчинтэй хугацаа',
  askedBy: 'Асуусан',
  website: 'Вэбсайт',
  withdrawnState: 'Татан авсан',
  howToWithdraw:
    'Зөвшөөрлийг хэдийд ч татан авч болно: “{settings|Күүкийн тохиргоо}” хэсгээс эсвэл дээрх хаягаар бичгээр.',
  copy: 'Хуулах',
  print: 'Хэвлэх',
  download: 'Татах',
};

export default texts;
