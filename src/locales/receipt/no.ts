import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Bevis på valget ditt',
  decidedOn: 'Bestemt den',
  validUntil: 'Gyldig til',
  askedBy: 'Spurt av',
  website: 'Nettsted',
  withdrawnState: 'Trukket tilbake',
  howToWithdraw:
    'Samtykket kan når som helst trekkes tilbake: under «{settings|Innstillinger for informasjonskapsler}» eller skriftlig til adressen ovenfor.',
  copy: 'Kopier',
  print: 'Skriv ut',
  download: 'Last ned',
};

export default texts;
