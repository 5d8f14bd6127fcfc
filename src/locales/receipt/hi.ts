import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'आपकी पसंद का रिकॉर्ड',
  decidedOn: 'निर्णय की तारीख',
  validUntil: 'मान्य अवधि',
  askedBy: 'किसने पूछा',
  website: 'वेबसाइट',
  withdrawnState: 'वापस ली गई',
  howToWithdraw: 'सहमति कभी भी वापस ली जा सकती है: “{settings|कुकी सेटिंग}” में, या ऊपर के पते पर लिखकर।',
  copy: 'कॉपी करें',
  print: 'प्रिंट करें',
  download: 'डाउनलोड करें',
};

export default texts;
