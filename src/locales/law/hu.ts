/** Hungarian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Adatvédelmi választásai',
  optOut: 'Ne adják el és ne osszák meg az adataimat',
  optedOut: 'Adatait nem adják el és nem osztják meg.',
  notOptedOut: 'Adatait eladhatják vagy megoszthatják.',
  whatIsNew: 'Újdonságok',
  covers: 'Választása ezekre is érvényes: {names}.',
  closeAndReject: 'Bezárás elfogadás nélkül',
  closing: 'A × elfogadás nélkül zárja be ezt: a szükségeseken kívül nem használunk sütiket.',
  exempt: 'Hozzájárulás nélkül fut, ahogy itt a jog engedi: {names}. Elutasíthatja.',
};

export default texts;
