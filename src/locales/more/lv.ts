/** Latvian. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Saglabāt izvēli',
  close: 'Aizvērt bez izmaiņām',
  withdraw: 'Atsaukt piekrišanu',
  settings: 'Sīkdatņu iestatījumi',
  necessary: 'Obligātās',
  necessaryText: 'Vajadzīgas, lai atvērtu lapas, saglabātu pieteikšanos, aizsargātu vietni un atcerētos šo izvēli.',
  alwaysOn: 'Vienmēr ieslēgtas',
  analytics: 'Analītiskās',
  analyticsText:
    'Skaita apmeklējumus un rāda mums, kuras lapas darbojas. Palīdz atrast kļūdas un pārbaudīt jaunas funkcijas.',
  functional: 'Funkcionālās',
  functionalText: 'Atceras iestatījumus, piemēram, valodu un reģionu.',
  advertising: 'Reklāmas',
  advertisingText: 'Rāda jūsu interesēm atbilstošas reklāmas un mēra tās. Datus saņem reklāmas partneri.',
  list: 'Sīkdatņu saraksts',
  isNew: 'Jauns',
  saved: 'Saglabāts. To var mainīt saitē „{settings|Sīkdatņu iestatījumi}”.',
  withdrawn:
    'Piekrišana atsaukta. Šo pakalpojumu sīkdatnes ir izdzēstas no šīs vietnes; sīkdatnes citu uzņēmumu domēnos var izdzēst pārlūka iestatījumos.',
  stillRunning: 'Daži no šiem pakalpojumiem darbojas līdz lapas atkārtotai ielādei.',
  reload: 'Ielādēt lapu vēlreiz',
  hide: 'Paslēpt ziņojumu',
  embed: 'Šo saturu nodrošina {provider}. To parādot, turp tiek nosūtīti dati.',
  showOnce: 'Rādīt vienreiz',
  showAlways: 'Rādīt vienmēr',
  service: 'Pakalpojums',
  provider: 'Sniedzējs',
  purpose: 'Mērķis',
  country: 'Valsts',
  stores: 'Ko glabā',
  duration: 'Glabāšanas laiks',
  choice: 'Jūsu izvēle',
  granted: 'Atļauts',
  denied: 'Noraidīts',
  undecided: 'Vēl nav izlemts',
  change: 'Mainīt',
  forStatistics: 'Skaita apmeklējumus un rāda, kā tiek lietotas lapas.',
  forStatisticsWithAds:
    'Skaita apmeklējumus un rāda, kā tiek lietotas lapas. Atkarībā no skaitītāja iestatījumiem tas var ielādēt arī reklāmas.',
  forReplay: 'Ieraksta, kā tiek lietotas lapas: klikšķus, ritināšanu un rādītāja kustības.',
  forTags: 'Ielādē citus šīs vietnes pakalpojumus.',
  forAds: 'Rāda reklāmas un mēra to rezultātu.',
  forChat: 'Ļauj rakstīt uzņēmumam.',
  forCalls: 'Noskaidro, kura reklāma noveda pie zvana vai pasūtījuma.',
  forCustomers: 'Atpazīst klientus un izvēlas, ko tiem piedāvāt.',
  forVideo: 'Atskaņo video.',
  forMaps: 'Rāda kartes.',
};

export default texts;
