/** Turkmen. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Saýlawy ýatda sakla',
  close: 'Üýtgetmän ýap',
  withdraw: 'Razylygy yzyna al',
  settings: 'Cookie sazlamalary',
  necessary: 'Hökman gerekli',
  necessaryText: 'Sahypalary açmak, ulgama girişi saklamak, saýty goramak we şu saýlawy ýatda saklamak üçin gerek.',
  alwaysOn: 'Hemişe açyk',
  analytics: 'Analitika',
  analyticsText:
    'Girişleri sanaýar we haýsy sahypalaryň işleýändigini görkezýär. Ýalňyşlary tapmaga we täze mümkinçilikleri barlamaga kömek edýär.',
  functional: 'Funksional',
  functionalText: 'Dil we sebit ýaly sazlamalary ýatda saklaýar.',
  advertising: 'Mahabat',
  advertisingText:
    'Gyzyklanmalaryňyza görä mahabat görkezýär we ony ölçeýär. Maglumatlar mahabat hyzmatdaşlaryna berilýär.',
  list: 'Cookie sanawy',
  isNew: 'Täze',
  saved: 'Saklandy. “{settings|Cookie sazlamalary}” baglanyşygy arkaly üýtgedip bolýar.',
  withdrawn:
    'Razylyk yzyna alyndy. Bu hyzmatlaryň cookie faýllary şu saýtdan öçürildi; başga kompaniýalaryň domenlerindäki cookie faýllaryny brauzeriň sazlamalarynda öçürip bolýar.',
  stillRunning: 'Bu hyzmatlaryň käbiri sahypa täzeden ýüklenýänçä işleýär.',
  reload: 'Sahypany täzeden ýükle',
  hide: 'Habary gizle',
  embed: 'Bu mazmuny {provider} berýär. Görkezilende oňa maglumat iberilýär.',
  showOnce: 'Bir gezek görkez',
  showAlways: 'Hemişe görkez',
  service: 'Hyzmat',
  provider: 'Hyzmat beriji',
  purpose: 'Maksady',
  country: 'Ýurt',
  stores: 'Näme saklaýar',
  duration: 'Saklanýan möhleti',
  choice: 'Siziň saýlawyňyz',
  granted: 'Rugsat berildi',
  denied: 'Ret edildi',
  undecided: 'Entek çözülmedi',
  change: 'Üýtget',
  untilClosed: 'brauzer ýapylýança',
  untilErased: 'pozulýança',
  access: 'Maglumaty alýan: {provider}.',
  forStatistics: 'Girişleri sanaýar we sahypalaryň nähili ulanylýandygyny görkezýär.',
  forStatisticsWithAds:
    'Girişleri sanaýar we sahypalaryň nähili ulanylýandygyny görkezýär. Sanaýjynyň sazlamalaryna görä mahabat hem ýükläp biler.',
  forReplay: 'Sahypalaryň nähili ulanylýandygyny ýazýar: basyşlar, süýşürmek we görkezijiniň hereketi.',
  forTags: 'Şu saýtyň beýleki hyzmatlaryny ýükleýär.',
  forAds: 'Mahabat görkezýär we onuň netijesini ölçeýär.',
  forChat: 'Kompaniýa ýazmaga mümkinçilik berýär.',
  forCalls: 'Jaňa ýa-da sargyda haýsy mahabatyň getirendigini anyklaýar.',
  forCustomers: 'Müşderileri tanaýar we olara näme teklip ediljegini saýlaýar.',
  forVideo: 'Wideo görkezýär.',
  forMaps: 'Karta görkezýär.',
  units: 'minut, sagat, gün, hepde, aý, ýyl',
  countries:
    'BY Belarus, CN Hytaý, DE Germaniýa, EE Estoniýa, FR Fransiýa, GB Birleşen Patyşalyk, IE Irlandiýa, KG Gyrgyzystan, KZ Gazagystan, NL Niderlandlar, RU Russiýa, SG Singapur, TR Türkiýe, UA Ukraina, US Amerikanyň Birleşen Ştatlary, UZ Özbegistan',
};

export default texts;
