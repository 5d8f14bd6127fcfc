/** Icelandic. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Vista valið',
  close: 'Loka án breytinga',
  withdraw: 'Afturkalla samþykki',
  settings: 'Stillingar fyrir vafrakökur',
  necessary: 'Nauðsynlegar',
  necessaryText: 'Þarf til að opna síður, halda þér innskráðum, verja vefinn og muna þetta val.',
  alwaysOn: 'Alltaf virkar',
  analytics: 'Tölfræði',
  analyticsText:
    'Telur heimsóknir og sýnir okkur hvaða síður virka. Líka notað til að finna villur og prófa nýja eiginleika.',
  functional: 'Stillingar',
  functionalText: 'Man stillingar á borð við tungumál og landsvæði.',
  advertising: 'Auglýsingar',
  advertisingText: 'Birtir auglýsingar eftir áhugasviði þínu og mælir þær. Gögn fara til auglýsingaaðila.',
  list: 'Listi yfir vafrakökur',
  isNew: 'Nýtt',
  saved: 'Vistað. Þú getur breytt valinu undir „{settings|Stillingar fyrir vafrakökur}“.',
  withdrawn:
    'Samþykki afturkallað. Vafrakökum þessara þjónusta var eytt af þessum vef; vafrakökum á lénum annarra fyrirtækja má eyða í stillingum vafrans.',
  stillRunning: 'Sumar þessara þjónusta keyra þar til síðan er hlaðin aftur.',
  reload: 'Hlaða síðuna aftur',
  hide: 'Fela skilaboðin',
  embed: 'Þetta efni kemur frá {provider}. Þegar það birtist eru gögn send þangað.',
  showOnce: 'Sýna einu sinni',
  showAlways: 'Sýna alltaf',
  service: 'Þjónusta',
  provider: 'Veitandi',
  purpose: 'Tilgangur',
  country: 'Land',
  stores: 'Geymir',
  duration: 'Geymt í',
  choice: 'Þitt val',
  granted: 'Leyft',
  denied: 'Hafnað',
  undecided: 'Ekki ákveðið enn',
  change: 'Breyta',
  forStatistics: 'Telur heimsóknir og sýnir hvernig síður eru notaðar.',
  forStatisticsWithAds:
    'Telur heimsóknir og sýnir hvernig síður eru notaðar. Stillingar teljarans geta líka látið hann hlaða auglýsingum.',
  forReplay: 'Skráir hvernig síður eru notaðar: smelli, skrun og hreyfingar bendils.',
  forTags: 'Hleður öðrum þjónustum þessa vefs.',
  forAds: 'Birtir auglýsingar og mælir árangur þeirra.',
  forChat: 'Gerir þér kleift að skrifa fyrirtækinu.',
  forCalls: 'Finnur hvaða auglýsing leiddi til símtals eða pöntunar.',
  forCustomers: 'Þekkir viðskiptavini og velur hvað þeim er boðið.',
  forVideo: 'Spilar myndbönd.',
  forMaps: 'Sýnir kort.',
  units: 'mín., klst., d., v., mán., ár',
  countries:
    'BY Hvíta-Rússland, CN Kína, DE Þýskaland, EE Eistland, FR Frakkland, GB Bretland, IE Írland, KG Kirgistan, KZ Kasakstan, NL Holland, RU Rússland, SG Singapúr, TR Tyrkland, UA Úkraína, US Bandaríkin, UZ Úsbekistan',
};

export default texts;
