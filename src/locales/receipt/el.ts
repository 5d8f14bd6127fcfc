import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Αρχείο της επιλογής σας',
  decidedOn: 'Ημερομηνία απόφασης',
  validUntil: 'Ισχύει έως',
  askedBy: 'Ρωτήθηκε από',
  website: 'Ιστότοπος',
  withdrawnState: 'Ανακλήθηκε',
  howToWithdraw:
    'Η συγκατάθεση μπορεί να ανακληθεί οποτεδήποτε: από «{settings|Ρυθμίσεις cookies}» ή γραπτώς στην παραπάνω διεύθυνση.',
  copy: 'Αντιγραφή',
  print: 'Εκτύπωση',
  download: 'Λήψη',
};

export default texts;
