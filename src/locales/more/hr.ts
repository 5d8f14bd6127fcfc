/** Croatian. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Spremi moj izbor',
  close: 'Zatvori bez promjena',
  withdraw: 'Povuci privolu',
  settings: 'Postavke kolačića',
  necessary: 'Nužni',
  necessaryText: 'Potrebni su za otvaranje stranica, zadržavanje prijave, zaštitu stranice i pamćenje ovog izbora.',
  alwaysOn: 'Uvijek uključeni',
  analytics: 'Analitički',
  analyticsText:
    'Broje posjete i pokazuju koje stranice rade. Pomažu u pronalaženju pogrešaka i isprobavanju novih značajki.',
  functional: 'Funkcionalni',
  functionalText: 'Pamte postavke kao što su jezik i regija.',
  advertising: 'Oglasni',
  advertisingText: 'Prikazuju oglase prema vašim interesima i mjere ih. Podatke dobivaju oglašivački partneri.',
  list: 'Popis kolačića',
  isNew: 'Novo',
  saved: 'Spremljeno. Izbor možete promijeniti putem poveznice „{settings|Postavke kolačića}”.',
  withdrawn:
    'Privola je povučena. Kolačići tih usluga uklonjeni su s ove stranice; kolačići na domenama drugih tvrtki mogu se ukloniti u postavkama preglednika.',
  stillRunning: 'Neke od tih usluga rade dok se stranica ponovno ne učita.',
  reload: 'Ponovno učitaj stranicu',
  hide: 'Sakrij ovu poruku',
  embed: 'Ovaj sadržaj pruža {provider}. Pri prikazu se onamo šalju podaci.',
  showOnce: 'Prikaži jednom',
  showAlways: 'Prikazuj uvijek',
  service: 'Usluga',
  provider: 'Pružatelj',
  purpose: 'Svrha',
  country: 'Država',
  stores: 'Što pohranjuje',
  duration: 'Rok čuvanja',
  choice: 'Vaš izbor',
  granted: 'Dopušteno',
  denied: 'Odbijeno',
  undecided: 'Još nije odlučeno',
  change: 'Promijeni',
  forStatistics: 'Broji posjete i pokazuje kako se stranice koriste.',
  forStatisticsWithAds:
    'Broji posjete i pokazuje kako se stranice koriste. Ovisno o postavkama brojača može učitavati i oglase.',
  forReplay: 'Bilježi kako se stranice koriste: klikove, pomicanje i kretanje pokazivača.',
  forTags: 'Učitava druge usluge ove stranice.',
  forAds: 'Prikazuje oglase i mjeri njihov učinak.',
  forChat: 'Omogućuje da pišete tvrtki.',
  forCalls: 'Utvrđuje koji je oglas doveo do poziva ili narudžbe.',
  forCustomers: 'Prepoznaje kupce i bira što će im se ponuditi.',
  forVideo: 'Prikazuje videozapise.',
  forMaps: 'Prikazuje karte.',
};

export default texts;
