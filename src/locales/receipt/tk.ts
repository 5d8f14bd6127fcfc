import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Saýlawyňyzyň ýazgysy',
  decidedOn: 'Karar senesi',
  validUntil: 'Hereket edýän möhleti',
  askedBy: 'Soran',
  website: 'Saýt',
  withdrawnState: 'Yzyna alyndy',
  howToWithdraw:
    'Razylygy islän wagtyňyz yzyna alyp bolýar: “{settings|Cookie sazlamalary}” arkaly ýa-da ýokardaky salga ýazmaça.',
  copy: 'Göçür',
  print: 'Çap et',
  download: 'Ýükle',
};

export default texts;
