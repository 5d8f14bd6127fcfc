/** Basque. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Gorde nire aukera',
  close: 'Itxi aldatu gabe',
  withdraw: 'Kendu baimena',
  settings: 'Cookie-ezarpenak',
  necessary: 'Behar-beharrezkoak',
  necessaryText: 'Orriak irekitzeko, saioa mantentzeko, gunea babesteko eta aukera hau gogoratzeko behar dira.',
  alwaysOn: 'Beti aktibo',
  analytics: 'Analitikoak',
  analyticsText:
    'Bisitak zenbatzen dituzte eta zer orrik funtzionatzen duten erakusten digute. Akatsak aurkitzeko eta funtzio berriak probatzeko ere bai.',
  functional: 'Funtzionalak',
  functionalText: 'Hizkuntza eta eskualdea bezalako ezarpenak gogoratzen dituzte.',
  advertising: 'Publizitatea',
  advertisingText:
    'Zure interesen araberako iragarkiak erakusten eta neurtzen dituzte. Datuak publizitate-bazkideei bidaltzen zaizkie.',
  list: 'Cookieen zerrenda',
  isNew: 'Berria',
  saved: 'Gordeta. “{settings|Cookie-ezarpenak}” estekan alda dezakezu.',
  withdrawn:
    'Baimena kenduta. Zerbitzu hauen cookieak gune honetatik ezabatu dira; beste enpresen domeinuetako cookieak nabigatzailearen ezarpenetan ezaba daitezke.',
  stillRunning: 'Zerbitzu hauetako batzuek martxan jarraitzen dute orria berriro kargatu arte.',
  reload: 'Kargatu orria berriro',
  hide: 'Ezkutatu mezua',
  embed: 'Edukiaren hornitzailea: {provider}. Erakustean, datuak bidaltzen zaizkio.',
  showOnce: 'Erakutsi behin',
  showAlways: 'Erakutsi beti',
  service: 'Zerbitzua',
  provider: 'Hornitzailea',
  purpose: 'Helburua',
  country: 'Herrialdea',
  stores: 'Zer gordetzen duen',
  duration: 'Iraupena',
  choice: 'Zure aukera',
  granted: 'Baimenduta',
  denied: 'Baztertuta',
  undecided: 'Erabaki gabe',
  change: 'Aldatu',
  untilClosed: 'nabigatzailea itxi arte',
  untilErased: 'ezabatu arte',
  access: 'Datuen hartzailea: {provider}.',
  forStatistics: 'Bisitak zenbatzen ditu eta orriak nola erabiltzen diren erakusten du.',
  forStatisticsWithAds:
    'Bisitak zenbatzen ditu eta orriak nola erabiltzen diren erakusten du. Kontagailuaren ezarpenen arabera, publizitatea ere karga dezake.',
  forReplay: 'Orriak nola erabiltzen diren grabatzen du: klikak, korritzea eta erakuslearen mugimenduak.',
  forTags: 'Gune honetako beste zerbitzu batzuk kargatzen ditu.',
  forAds: 'Publizitatea erakusten du eta emaitza neurtzen du.',
  forChat: 'Enpresari idazteko aukera ematen du.',
  forCalls: 'Zer iragarkik ekarri duen dei edo eskaera bat aurkitzen du.',
  forCustomers: 'Bezeroak ezagutzen ditu eta zer eskaini aukeratzen du.',
  forVideo: 'Bideoak erreproduzitzen ditu.',
  forMaps: 'Mapak erakusten ditu.',
  units: 'minutu, ordu, egun, aste, hilabete, urte',
  countries:
    'BY Bielorrusia, CN Txina, DE Alemania, EE Estonia, FR Frantzia, GB Erresuma Batua, IE Irlanda, KG Kirgizistan, KZ Kazakhstan, NL Herbehereak, RU Errusia, SG Singapur, TR Turkia, UA Ukraina, US Ameriketako Estatu Batuak, UZ Uzbekistan',
};

export default texts;
