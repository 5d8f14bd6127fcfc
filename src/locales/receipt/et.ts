import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Teie valiku kinnitus',
  decidedOn: 'Otsustatud',
  validUntil: 'Kehtib kuni',
  askedBy: 'Küsija',
  website: 'Sait',
  withdrawnState: 'Tagasi võetud',
  howToWithdraw:
    'Nõusoleku saab igal ajal tagasi võtta: lingilt „{settings|Küpsiste seaded}“ või kirjalikult ülaltoodud aadressil.',
  copy: 'Kopeeri',
  print: 'Prindi',
  download: 'Laadi alla',
};

export default texts;
