import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Ձեր ընտրության գրառումը',
  decidedOn: 'Որոշման ամսաթիվը',
  validUntil: 'Վավեր է մինչև',
  askedBy: 'Ով է հարցրել',
  website: 'Կայք',
  withdrawnState: 'Հետ է կանչված',
  howToWithdraw:
    'Համաձայնությունը կարելի է հետ կանչել ցանկացած պահի՝ «{settings|Քուքիների կարգավորումներ}» կամ գրավոր՝ վերը նշված հասցեով։',
  copy: 'Պատճենել',
  print: 'Տպել',
  download: 'Ներբեռնել',
};

export default texts;
