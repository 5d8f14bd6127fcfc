import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Skrá um val þitt',
  decidedOn: 'Ákveðið þann',
  validUntil: 'Gildir til',
  askedBy: 'Spurt af',
  website: 'Vefsíða',
  withdrawnState: 'Afturkallað',
  howToWithdraw:
    'Hægt er að afturkalla samþykki hvenær sem er: undir „{settings|Stillingar fyrir vafrakökur}“ eða skriflega á heimilisfangið hér að ofan.',
  copy: 'Afrita',
  print: 'Prenta',
  download: 'Sækja',
};

export default texts;
