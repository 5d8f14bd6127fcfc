/** Bosnian. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Sačuvaj moj izbor',
  close: 'Zatvori bez promjena',
  withdraw: 'Povuci pristanak',
  settings: 'Postavke kolačića',
  necessary: 'Neophodni',
  necessaryText: 'Potrebni su za otvaranje stranica, čuvanje prijave, zaštitu stranice i pamćenje ovog izbora.',
  alwaysOn: 'Uvijek uključeni',
  analytics: 'Analitički',
  analyticsText:
    'Broje posjete i pokazuju koje stranice rade. Pomažu u pronalaženju grešaka i isprobavanju novih funkcija.',
  functional: 'Funkcionalni',
  functionalText: 'Pamte postavke kao što su jezik i regija.',
  advertising: 'Oglasni',
  advertisingText: 'Prikazuju oglase prema vašim interesima i mjere ih. Podatke dobijaju partneri za oglašavanje.',
  list: 'Spisak kolačića',
  isNew: 'Novo',
  saved: 'Sačuvano. Izbor možete promijeniti putem linka „{settings|Postavke kolačića}”.',
  withdrawn:
    'Pristanak je povučen. Kolačići ovih usluga uklonjeni su s ove stranice; kolačići na domenama drugih firmi mogu se ukloniti u postavkama preglednika.',
  stillRunning: 'Neke od ovih usluga rade dok se stranica ponovo ne učita.',
  reload: 'Ponovo učitaj stranicu',
  hide: 'Sakrij poruku',
  embed: 'Ovaj sadržaj pruža {provider}. Pri prikazu se tamo šalju podaci.',
  showOnce: 'Prikaži jednom',
  showAlways: 'Uvijek prikazuj',
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
  change: 'Promijeni',
  forStatistics: 'Broji posjete i pokazuje kako se stranice koriste.',
  forStatisticsWithAds:
    'Broji posjete i pokazuje kako se stranice koriste. Zavisno od postavki brojača može učitati i oglase.',
  forReplay: 'Bilježi kako se stranice koriste: klikove, pomjeranje i kretanje pokazivača.',
  forTags: 'Učitava druge usluge ove stranice.',
  forAds: 'Prikazuje oglase i mjeri njihov učinak.',
  forChat: 'Omogućava da pišete firmi.',
  forCalls: 'Utvrđuje koji je oglas doveo do poziva ili narudžbe.',
  forCustomers: 'Prepoznaje kupce i bira šta će im se ponuditi.',
  forVideo: 'Pušta videosnimke.',
  forMaps: 'Prikazuje karte.',
};

export default texts;
