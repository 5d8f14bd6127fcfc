/** Lithuanian. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Išsaugoti pasirinkimą',
  close: 'Uždaryti nekeičiant',
  withdraw: 'Atšaukti sutikimą',
  settings: 'Slapukų nustatymai',
  necessary: 'Būtinieji',
  necessaryText:
    'Reikalingi puslapiams atverti, prisijungimui išlaikyti, svetainei apsaugoti ir šiam pasirinkimui įsiminti.',
  alwaysOn: 'Visada įjungti',
  analytics: 'Analitiniai',
  analyticsText:
    'Skaičiuoja apsilankymus ir rodo mums, kurie puslapiai veikia. Padeda rasti klaidas ir išbandyti naujas funkcijas.',
  functional: 'Funkciniai',
  functionalText: 'Įsimena nustatymus, pavyzdžiui, kalbą ir regioną.',
  advertising: 'Reklaminiai',
  advertisingText: 'Rodo reklamą pagal jūsų pomėgius ir ją matuoja. Duomenis gauna reklamos partneriai.',
  list: 'Slapukų sąrašas',
  isNew: 'Nauja',
  saved: 'Išsaugota. Pakeisti galite paspaudę nuorodą „{settings|Slapukų nustatymai}“.',
  withdrawn:
    'Sutikimas atšauktas. Šių paslaugų slapukai pašalinti iš šios svetainės; slapukus kitų įmonių domenuose galima pašalinti naršyklės nustatymuose.',
  stillRunning: 'Kai kurios iš šių paslaugų veikia, kol puslapis įkeliamas iš naujo.',
  reload: 'Įkelti puslapį iš naujo',
  hide: 'Slėpti pranešimą',
  embed: 'Šį turinį teikia {provider}. Jį rodant ten siunčiami duomenys.',
  showOnce: 'Rodyti vieną kartą',
  showAlways: 'Rodyti visada',
  service: 'Paslauga',
  provider: 'Teikėjas',
  purpose: 'Tikslas',
  country: 'Šalis',
  stores: 'Ką saugo',
  duration: 'Saugojimo trukmė',
  choice: 'Jūsų pasirinkimas',
  granted: 'Leista',
  denied: 'Atmesta',
  undecided: 'Dar nenuspręsta',
  change: 'Keisti',
  untilClosed: 'iki naršyklės uždarymo',
  untilErased: 'iki ištrynimo',
  access: 'Duomenis gauna {provider}.',
  forStatistics: 'Skaičiuoja apsilankymus ir rodo, kaip naudojami puslapiai.',
  forStatisticsWithAds:
    'Skaičiuoja apsilankymus ir rodo, kaip naudojami puslapiai. Pagal skaitiklio nustatymus gali įkelti ir reklamą.',
  forReplay: 'Įrašo, kaip naudojami puslapiai: paspaudimus, slinkimą ir žymeklio judesius.',
  forTags: 'Įkelia kitas šios svetainės paslaugas.',
  forAds: 'Rodo reklamą ir matuoja jos rezultatą.',
  forChat: 'Leidžia parašyti įmonei.',
  forCalls: 'Nustato, kuri reklama paskatino skambutį ar užsakymą.',
  forCustomers: 'Atpažįsta klientus ir parenka, ką jiems pasiūlyti.',
  forVideo: 'Rodo vaizdo įrašus.',
  forMaps: 'Rodo žemėlapius.',
};

export default texts;
