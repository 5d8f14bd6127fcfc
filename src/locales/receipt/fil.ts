import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Tala ng iyong pinili',
  decidedOn: 'Petsa ng pasya',
  validUntil: 'May bisa hanggang',
  askedBy: 'Nagtanong',
  website: 'Website',
  withdrawnState: 'Binawi',
  howToWithdraw:
    'Maaaring bawiin ang pahintulot anumang oras: sa “{settings|Mga setting ng cookie}”, o sa pamamagitan ng sulat sa address sa itaas.',
  copy: 'Kopyahin',
  print: 'I-print',
  download: 'I-download',
};

export default texts;
