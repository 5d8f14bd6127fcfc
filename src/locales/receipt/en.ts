import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Record of your choice',
  decidedOn: 'Decided on',
  validUntil: 'Valid until',
  askedBy: 'Asked by',
  website: 'Website',
  withdrawnState: 'Withdrawn',
  howToWithdraw:
    'Consent can be withdrawn at any time: under “{settings|Cookie settings}”, or in writing to the address above.',
  copy: 'Copy',
  print: 'Print',
  download: 'Download',
};

export default texts;
