/** Serbian, in Latin script. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Sačuvaj moj izbor',
  close: 'Zatvori bez promena',
  withdraw: 'Povuci pristanak',
  settings: 'Podešavanja kolačića',
  necessary: 'Neophodni',
  necessaryText: 'Potrebni su za otvaranje stranica, čuvanje prijave, zaštitu sajta i pamćenje ovog izbora.',
  alwaysOn: 'Uvek uključeni',
  analytics: 'Analitički',
  analyticsText:
    'Broje posete i pokazuju koje stranice rade. Pomažu u pronalaženju grešaka i isprobavanju novih funkcija.',
  functional: 'Funkcionalni',
  functionalText: 'Pamte podešavanja kao što su jezik i region.',
  advertising: 'Oglasni',
  advertisingText: 'Prikazuju oglase prema vašim interesovanjima i mere ih. Podatke dobijaju partneri za oglašavanje.',
  list: 'Spisak kolačića',
  isNew: 'Novo',
  saved: 'Sačuvano. Izbor možete promeniti preko veze „{settings|Podešavanja kolačića}“.',
  withdrawn:
    'Pristanak je povučen. Kolačići ovih usluga uklonjeni su sa ovog sajta; kolačići na domenima drugih firmi mogu se ukloniti u podešavanjima pregledača.',
  stillRunning: 'Neke od ovih usluga rade dok se stranica ponovo ne učita.',
  reload: 'Ponovo učitaj stranicu',
  hide: 'Sakrij poruku',
  embed: 'Ovaj sadržaj pruža {provider}. Pri prikazu se tamo šalju podaci.',
  showOnce: 'Prikaži jednom',
  showAlways: 'Uvek prikazuj',
  service: 'Usluga',
  provider: 'Pružalac',
  purpose: 'Svrha',
  country: 'Država',
  stores: 'Šta čuva',
  duration: 'Rok čuvanja',
  choice: 'Vaš izbor',
  granted: 'Dozvoljeno',
  denied: 'Odbijeno',
  undecided: 'Još nije odlučeno',
  change: 'Promeni',
  forStatistics: 'Broji posete i pokazuje kako se stranice koriste.',
  forStatisticsWithAds:
    'Broji posete i pokazuje kako se stranice koriste. Zavisno od podešavanja brojača može učitati i oglase.',
  forReplay: 'Beleži kako se stranice koriste: klikove, pomeranje i kretanje pokazivača.',
  forTags: 'Učitava druge usluge ovog sajta.',
  forAds: 'Prikazuje oglase i meri njihov učinak.',
  forChat: 'Omogućava da pišete firmi.',
  forCalls: 'Utvrđuje koji je oglas doveo do poziva ili porudžbine.',
  forCustomers: 'Prepoznaje kupce i bira šta će im se ponuditi.',
  forVideo: 'Pušta video-snimke.',
  forMaps: 'Prikazuje mape.',
};

export default texts;
