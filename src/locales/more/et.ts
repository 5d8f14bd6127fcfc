/** Estonian. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Salvesta minu valik',
  close: 'Sulge muutmata',
  withdraw: 'Võta nõusolek tagasi',
  settings: 'Küpsiste seaded',
  necessary: 'Hädavajalikud',
  necessaryText:
    'Vajalikud lehtede avamiseks, sisselogituna püsimiseks, saidi kaitsmiseks ja selle valiku meelespidamiseks.',
  alwaysOn: 'Alati sees',
  analytics: 'Analüütilised',
  analyticsText:
    'Loendavad külastusi ja näitavad meile, millised lehed töötavad. Aitavad leida vigu ja katsetada uusi funktsioone.',
  functional: 'Funktsionaalsed',
  functionalText: 'Peavad meeles seadeid, näiteks keelt ja piirkonda.',
  advertising: 'Reklaam',
  advertisingText: 'Näitab teie huvidele vastavat reklaami ja mõõdab seda. Andmed saavad reklaamipartnerid.',
  list: 'Küpsiste loend',
  isNew: 'Uus',
  saved: 'Salvestatud. Saate seda muuta lingi „{settings|Küpsiste seaded}“ kaudu.',
  withdrawn:
    'Nõusolek on tagasi võetud. Nende teenuste küpsised eemaldati sellelt saidilt; teiste ettevõtete domeenide küpsised saab eemaldada brauseri seadetes.',
  stillRunning: 'Mõned neist teenustest töötavad, kuni leht uuesti laaditakse.',
  reload: 'Laadi leht uuesti',
  hide: 'Peida see teade',
  embed: 'Selle sisu pakub {provider}. Näitamisel saadetakse sinna andmeid.',
  showOnce: 'Näita üks kord',
  showAlways: 'Näita alati',
  service: 'Teenus',
  provider: 'Pakkuja',
  purpose: 'Eesmärk',
  country: 'Riik',
  stores: 'Salvestab',
  duration: 'Säilitusaeg',
  choice: 'Teie valik',
  granted: 'Lubatud',
  denied: 'Keeldutud',
  undecided: 'Veel otsustamata',
  change: 'Muuda',
  untilClosed: 'kuni brauseri sulgemiseni',
  untilErased: 'kuni kustutamiseni',
  access: 'Andmed saab {provider}.',
  forStatistics: 'Loendab külastusi ja näitab, kuidas lehti kasutatakse.',
  forStatisticsWithAds:
    'Loendab külastusi ja näitab, kuidas lehti kasutatakse. Loenduri seadete tõttu võib see laadida ka reklaami.',
  forReplay: 'Salvestab, kuidas lehti kasutatakse: klõpsud, kerimine ja kursori liikumine.',
  forTags: 'Laadib selle saidi teisi teenuseid.',
  forAds: 'Näitab reklaami ja mõõdab selle tulemust.',
  forChat: 'Võimaldab ettevõttele kirjutada.',
  forCalls: 'Teeb kindlaks, milline reklaam viis kõne või tellimuseni.',
  forCustomers: 'Tunneb ära kliendid ja valib, mida neile pakkuda.',
  forVideo: 'Esitab videoid.',
  forMaps: 'Näitab kaarte.',
};

export default texts;
