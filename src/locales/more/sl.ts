/** Slovenian. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Shrani mojo izbiro',
  close: 'Zapri brez sprememb',
  withdraw: 'Prekliči soglasje',
  settings: 'Nastavitve piškotkov',
  necessary: 'Nujni',
  necessaryText: 'Potrebni so za odpiranje strani, ohranjanje prijave, zaščito strani in shranjevanje te izbire.',
  alwaysOn: 'Vedno vklopljeni',
  analytics: 'Analitični',
  analyticsText:
    'Štejejo obiske in nam kažejo, katere strani delujejo. Pomagajo pri iskanju napak in preizkušanju novih funkcij.',
  functional: 'Funkcionalni',
  functionalText: 'Zapomnijo si nastavitve, kot sta jezik in regija.',
  advertising: 'Oglaševalski',
  advertisingText: 'Prikazujejo oglase glede na vaše interese in jih merijo. Podatke prejmejo oglaševalski partnerji.',
  list: 'Seznam piškotkov',
  isNew: 'Novo',
  saved: 'Shranjeno. Izbiro lahko spremenite s povezavo „{settings|Nastavitve piškotkov}“.',
  withdrawn:
    'Soglasje je preklicano. Piškotki teh storitev so odstranjeni s te strani; piškotke na domenah drugih podjetij lahko odstranite v nastavitvah brskalnika.',
  stillRunning: 'Nekatere od teh storitev delujejo, dokler se stran znova ne naloži.',
  reload: 'Znova naloži stran',
  hide: 'Skrij sporočilo',
  embed: 'To vsebino ponuja {provider}. Ob prikazu se tja pošljejo podatki.',
  showOnce: 'Prikaži enkrat',
  showAlways: 'Vedno prikaži',
  service: 'Storitev',
  provider: 'Ponudnik',
  purpose: 'Namen',
  country: 'Država',
  stores: 'Kaj shranjuje',
  duration: 'Čas hrambe',
  choice: 'Vaša izbira',
  granted: 'Dovoljeno',
  denied: 'Zavrnjeno',
  undecided: 'Še ni odločeno',
  change: 'Spremeni',
  forStatistics: 'Šteje obiske in kaže, kako se strani uporabljajo.',
  forStatisticsWithAds:
    'Šteje obiske in kaže, kako se strani uporabljajo. Glede na nastavitve števca lahko nalaga tudi oglase.',
  forReplay: 'Beleži, kako se strani uporabljajo: klike, drsenje in premike kazalca.',
  forTags: 'Nalaga druge storitve te strani.',
  forAds: 'Prikazuje oglase in meri njihov učinek.',
  forChat: 'Omogoča, da pišete podjetju.',
  forCalls: 'Ugotavlja, kateri oglas je vodil do klica ali naročila.',
  forCustomers: 'Prepoznava stranke in izbira, kaj jim ponuditi.',
  forVideo: 'Predvaja videe.',
  forMaps: 'Prikazuje zemljevide.',
};

export default texts;
