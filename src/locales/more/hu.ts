/** Hungarian. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Választásom mentése',
  close: 'Bezárás módosítás nélkül',
  withdraw: 'Hozzájárulás visszavonása',
  settings: 'Sütibeállítások',
  necessary: 'Feltétlenül szükséges',
  necessaryText:
    'Az oldalak megnyitásához, a bejelentkezés megőrzéséhez, a webhely védelméhez és e döntés megjegyzéséhez kell.',
  alwaysOn: 'Mindig bekapcsolva',
  analytics: 'Statisztika',
  analyticsText:
    'Számolja a látogatásokat, és megmutatja, mely oldalak működnek. Ide tartozik a hibák keresése és az új funkciók kipróbálása.',
  functional: 'Funkcionális',
  functionalText: 'Megjegyzi a beállításokat, például a nyelvet és a régiót.',
  advertising: 'Hirdetés',
  advertisingText: 'Érdeklődéséhez illő hirdetéseket mutat, és méri őket. Az adatok hirdetési partnerekhez kerülnek.',
  list: 'Sütik listája',
  isNew: 'Új',
  saved: 'Mentve. Módosítani a „{settings|Sütibeállítások}” hivatkozásnál lehet.',
  withdrawn:
    'Hozzájárulás visszavonva. E szolgáltatások sütijeit töröltük erről a webhelyről; a más cégek domainjein lévő sütik a böngésző beállításaiban törölhetők.',
  stillRunning: 'E szolgáltatások közül néhány az oldal újratöltéséig működik.',
  reload: 'Oldal újratöltése',
  hide: 'Üzenet elrejtése',
  embed: 'A tartalom szolgáltatója: {provider}. Megjelenítéskor adatok kerülnek hozzá.',
  showOnce: 'Megjelenítés egyszer',
  showAlways: 'Megjelenítés mindig',
  service: 'Szolgáltatás',
  provider: 'Szolgáltató',
  purpose: 'Cél',
  country: 'Ország',
  stores: 'Mit tárol',
  duration: 'Megőrzési idő',
  choice: 'Az Ön választása',
  granted: 'Engedélyezve',
  denied: 'Elutasítva',
  undecided: 'Még nincs eldöntve',
  change: 'Módosítás',
  untilClosed: 'a böngésző bezárásáig',
  untilErased: 'törlésig',
  access: 'Az adatok címzettje: {provider}.',
  forStatistics: 'Számolja a látogatásokat, és megmutatja, hogyan használják az oldalakat.',
  forStatisticsWithAds:
    'Számolja a látogatásokat, és megmutatja, hogyan használják az oldalakat. A számláló beállításai miatt hirdetést is betölthet.',
  forReplay: 'Rögzíti, hogyan használják az oldalakat: kattintások, görgetés és a mutató mozgása.',
  forTags: 'A webhely más szolgáltatásait tölti be.',
  forAds: 'Hirdetéseket mutat, és méri az eredményüket.',
  forChat: 'Lehetővé teszi, hogy írjon a cégnek.',
  forCalls: 'Megállapítja, melyik hirdetés vezetett híváshoz vagy rendeléshez.',
  forCustomers: 'Felismeri az ügyfeleket, és kiválasztja, mit ajánl nekik.',
  forVideo: 'Videókat játszik le.',
  forMaps: 'Térképeket jelenít meg.',
};

export default texts;
