/** Hungarian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Sütik ezen az oldalon: {site}',
  intro: '{controller} olyan sütiket használ, amelyek nélkül ez a webhely nem működik.',
  ask: 'Az Ön engedélyével a következőkre is használunk sütiket: {purposes}.',
  askPartners: 'Az Ön engedélyével mi és partnereink ({vendors}) a következőkre is használunk sütiket: {purposes}.',
  abroad: 'Az adatok egy része külföldre kerül.',
  refuse:
    'Nemet is mondhat – a webhely akkor is működik –, és döntését bármikor módosíthatja a „{settings|Sütibeállítások}” hivatkozásnál.',
  purposeAnalytics: 'látogatások számlálása',
  purposeFunctional: 'az Ön beállításainak megjegyzése',
  purposeAdvertising: 'hirdetések megjelenítése',
  enumeration: '{1}, {2} és {3}',
  acceptAll: 'Összes elfogadása',
  rejectAll: 'Összes elutasítása',
  choose: 'Választás',
  policy: 'Adatvédelmi tájékoztató',
  policyVersion: 'Adatvédelmi tájékoztató ({version} verzió, {date})',
  gpc: 'Böngészője azt kéri a webhelyektől, hogy ne adják el és ne osszák meg adatait. Ezt kikapcsoltuk.',
  language: 'Nyelv',
};

export default texts;
