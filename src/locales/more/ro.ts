/** Romanian. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Salvează alegerea',
  close: 'Închide fără modificări',
  withdraw: 'Retrage consimțământul',
  settings: 'Setări cookie',
  necessary: 'Strict necesare',
  necessaryText:
    'Necesare pentru a deschide paginile, a vă păstra autentificarea, a proteja site-ul și a reține această alegere.',
  alwaysOn: 'Mereu active',
  analytics: 'Analitice',
  analyticsText:
    'Numără vizitele și ne arată ce pagini funcționează. Ajută la găsirea erorilor și la testarea funcțiilor noi.',
  functional: 'Funcționale',
  functionalText: 'Rețin setări precum limba și regiunea.',
  advertising: 'Publicitare',
  advertisingText: 'Afișează reclame după interesele dvs. și le măsoară. Datele ajung la parteneri de publicitate.',
  list: 'Lista de cookie-uri',
  isNew: 'Nou',
  saved: 'Salvat. Puteți schimba alegerea din „{settings|Setări cookie}”.',
  withdrawn:
    'Consimțământ retras. Cookie-urile acestor servicii au fost șterse de pe acest site; cookie-urile de pe domeniile altor companii pot fi șterse din setările browserului.',
  stillRunning: 'Unele dintre aceste servicii rulează până la reîncărcarea paginii.',
  reload: 'Reîncarcă pagina',
  hide: 'Ascunde mesajul',
  embed: 'Acest conținut este oferit de {provider}. La afișare se trimit date acolo.',
  showOnce: 'Afișează o dată',
  showAlways: 'Afișează mereu',
  service: 'Serviciu',
  provider: 'Furnizor',
  purpose: 'Scop',
  country: 'Țară',
  stores: 'Ce stochează',
  duration: 'Durata păstrării',
  choice: 'Alegerea dvs.',
  granted: 'Permis',
  denied: 'Refuzat',
  undecided: 'Încă nedecis',
  change: 'Schimbă',
  untilClosed: 'până la închiderea browserului',
  untilErased: 'până la ștergere',
  access: 'Datele ajung la {provider}.',
  forStatistics: 'Numără vizitele și arată cum sunt folosite paginile.',
  forStatisticsWithAds:
    'Numără vizitele și arată cum sunt folosite paginile. Setările contorului îl pot face să încarce și reclame.',
  forReplay: 'Înregistrează cum sunt folosite paginile: clicuri, derulare și mișcări ale cursorului.',
  forTags: 'Încarcă alte servicii ale acestui site.',
  forAds: 'Afișează reclame și măsoară rezultatul lor.',
  forChat: 'Vă permite să scrieți companiei.',
  forCalls: 'Află ce reclamă a dus la un apel sau la o comandă.',
  forCustomers: 'Recunoaște clienții și alege ce li se oferă.',
  forVideo: 'Redă videoclipuri.',
  forMaps: 'Afișează hărți.',
};

export default texts;
