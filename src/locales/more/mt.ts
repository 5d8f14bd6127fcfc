/** Maltese. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Żomm l-għażla tiegħi',
  close: 'Agħlaq bla tibdil',
  withdraw: 'Irtira l-kunsens',
  settings: 'Settings tal-cookies',
  necessary: 'Strettament meħtieġa',
  necessaryText: 'Meħtieġa biex jinfetħu l-paġni, tibqa’ lloggjat, jitħares is-sit u tinżamm din l-għażla.',
  alwaysOn: 'Dejjem attivi',
  analytics: 'Analitiċi',
  analyticsText:
    'Jgħoddu ż-żjarat u juruna liema paġni jaħdmu. Jgħinu biex insibu l-iżbalji u nippruvaw funzjonijiet ġodda.',
  functional: 'Funzjonali',
  functionalText: 'Jiftakru settings bħal-lingwa u r-reġjun.',
  advertising: 'Reklamar',
  advertisingText: 'Juru reklami skont l-interessi tiegħek u jkejluhom. Id-data tmur għand imsieħba tar-reklamar.',
  list: 'Lista ta’ cookies',
  isNew: 'Ġdid',
  saved: 'Miżmum. Tista’ tibdel l-għażla taħt “{settings|Settings tal-cookies}”.',
  withdrawn:
    'Il-kunsens ġie rtirat. Il-cookies ta’ dawn is-servizzi tneħħew minn dan is-sit; cookies fuq dominji ta’ kumpaniji oħra jistgħu jitneħħew fis-settings tal-browser.',
  stillRunning: 'Uħud minn dawn is-servizzi jibqgħu jaħdmu sakemm il-paġna terġa’ titgħabba.',
  reload: 'Erġa’ għabbi l-paġna',
  hide: 'Aħbi dan il-messaġġ',
  embed: 'Dan il-kontenut ġej mingħand {provider}. Meta jintwera, tintbagħatilhom data.',
  showOnce: 'Uri darba',
  showAlways: 'Uri dejjem',
  service: 'Servizz',
  provider: 'Fornitur',
  purpose: 'Għan',
  country: 'Pajjiż',
  stores: 'X’jaħżen',
  duration: 'Jinżamm għal',
  choice: 'L-għażla tiegħek',
  granted: 'Permess',
  denied: 'Irrifjutat',
  undecided: 'Għadu mhux deċiż',
  change: 'Ibdel',
  untilClosed: 'sakemm jingħalaq il-browser',
  untilErased: 'sakemm titħassar',
  access: 'Id-data tmur għand {provider}.',
  forStatistics: 'Jgħodd iż-żjarat u juri kif jintużaw il-paġni.',
  forStatisticsWithAds:
    'Jgħodd iż-żjarat u juri kif jintużaw il-paġni. Is-settings tal-kontatur jistgħu jagħmluh jgħabbi wkoll ir-reklami.',
  forReplay: 'Jirrekordja kif jintużaw il-paġni: klikks, skrolljar u movimenti tal-pointer.',
  forTags: 'Jgħabbi servizzi oħra ta’ dan is-sit.',
  forAds: 'Juri r-reklami u jkejjel x’effett iħallu.',
  forChat: 'Iħallik tikteb lill-kumpanija.',
  forCalls: 'Isib liema reklam wassal għal telefonata jew ordni.',
  forCustomers: 'Jagħraf il-klijenti u jagħżel x’jiġi offrut lilhom.',
  forVideo: 'Idoqq vidjows.',
  forMaps: 'Juri mapep.',
  countries:
    'BY il-Belarussja, CN iċ-Ċina, DE il-Ġermanja, EE l-Estonja, FR Franza, GB ir-Renju Unit, IE l-Irlanda, KG il-Kirgiżistan, KZ il-Każakistan, NL in-Netherlands, RU ir-Russja, SG Singapore, TR it-Turkija, UA l-Ukrajna, US l-Istati Uniti, UZ l-Użbekistan',
};

export default texts;
