import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'თქვენი არჩევანის ჩანაწერი',
  decidedOn: 'გადაწყვეტილების თარიღი',
  validUntil: 'მოქმედებს',
  askedBy: 'ვინ იკითხა',
  website: 'ვებსაიტი',
  withdrawnState: 'გამოთხოვილია',
  howToWithdraw:
    'თანხმობის გამოთხოვა ნებისმიერ დროს შეიძლება: „{settings|ქუქი-ფაილების პარამეტრები}“ ან წერილობით ზემოთ მითითებულ მისამართზე.',
  copy: 'კოპირება',
  print: 'ბეჭდვა',
  download: 'ჩამოტვირთვა',
};

export default texts;
