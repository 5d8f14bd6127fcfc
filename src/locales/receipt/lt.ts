import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Jūsų pasirinkimo įrašas',
  decidedOn: 'Sprendimo data',
  validUntil: 'Galioja iki',
  askedBy: 'Klausė',
  website: 'Svetainė',
  withdrawnState: 'Atšaukta',
  howToWithdraw:
    'Sutikimą galima atšaukti bet kada: per „{settings|Slapukų nustatymai}“ arba raštu aukščiau nurodytu adresu.',
  copy: 'Kopijuoti',
  print: 'Spausdinti',
  download: 'Atsisiųsti',
};

export default texts;
