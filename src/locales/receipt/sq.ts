import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Dëshmi e zgjedhjes suaj',
  decidedOn: 'Data e vendimit',
  validUntil: 'E vlefshme deri më',
  askedBy: 'Pyetur nga',
  website: 'Faqja e internetit',
  withdrawnState: 'Tërhequr',
  howToWithdraw:
    'Pëlqimi mund të tërhiqet në çdo kohë: te “{settings|Cilësimet e cookies}” ose me shkrim në adresën e mësipërme.',
  copy: 'Kopjo',
  print: 'Printo',
  download: 'Shkarko',
};

export default texts;
