/** Filipino. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'I-save ang pinili ko',
  close: 'Isara nang walang binabago',
  withdraw: 'Bawiin ang pahintulot',
  settings: 'Mga setting ng cookie',
  necessary: 'Talagang kailangan',
  necessaryText:
    'Kailangan para buksan ang mga page, panatilihin kayong naka-sign in, protektahan ang site, at tandaan ang piniling ito.',
  alwaysOn: 'Laging naka-on',
  analytics: 'Analytics',
  analyticsText:
    'Binibilang ang mga pagbisita at ipinapakita sa amin kung aling mga page ang gumagana. Kasama ang paghanap ng mga error at pagsubok ng mga bagong feature.',
  functional: 'Functional',
  functionalText: 'Tinatandaan ang mga setting gaya ng wika at rehiyon.',
  advertising: 'Advertising',
  advertisingText:
    'Nagpapakita ng mga ad ayon sa mga interes ninyo at sinusukat ang mga ito. Napupunta ang data sa mga partner sa advertising.',
  list: 'Listahan ng cookies',
  isNew: 'Bago',
  saved: 'Na-save. Puwede ninyo itong baguhin sa “{settings|Mga setting ng cookie}”.',
  withdrawn:
    'Binawi ang pahintulot. Inalis sa site na ito ang cookies ng mga serbisyong ito; ang cookies sa mga domain ng ibang kompanya ay puwedeng alisin sa mga setting ng browser.',
  stillRunning: 'Tumatakbo ang ilan sa mga serbisyong ito hanggang i-load muli ang page.',
  reload: 'I-load muli ang page',
  hide: 'Itago ang mensahe',
  embed: 'Galing sa {provider} ang content na ito. Kapag ipinakita, may ipapadalang data doon.',
  showOnce: 'Ipakita nang isang beses',
  showAlways: 'Ipakita palagi',
  service: 'Serbisyo',
  provider: 'Provider',
  purpose: 'Layunin',
  country: 'Bansa',
  stores: 'Iniimbak',
  duration: 'Tagal ng pag-iimbak',
  choice: 'Ang pinili ninyo',
  granted: 'Pinayagan',
  denied: 'Tinanggihan',
  undecided: 'Hindi pa napagpapasyahan',
  change: 'Baguhin',
  untilClosed: 'hanggang isara ang browser',
  untilErased: 'hanggang burahin',
  access: 'Napupunta ang data sa {provider}.',
  forStatistics: 'Binibilang ang mga pagbisita at ipinapakita kung paano ginagamit ang mga page.',
  forStatisticsWithAds:
    'Binibilang ang mga pagbisita at ipinapakita kung paano ginagamit ang mga page. Dahil sa mga setting ng counter, puwede rin itong mag-load ng mga ad.',
  forReplay: 'Nire-record kung paano ginagamit ang mga page: mga pag-click, pag-scroll, at galaw ng pointer.',
  forTags: 'Nilo-load ang iba pang serbisyo ng site na ito.',
  forAds: 'Nagpapakita ng mga ad at sinusukat ang resulta.',
  forChat: 'Nagbibigay-daan na sumulat sa kompanya.',
  forCalls: 'Inaalam kung aling ad ang humantong sa tawag o order.',
  forCustomers: 'Kinikilala ang mga customer at pinipili kung ano ang iaalok sa kanila.',
  forVideo: 'Nagpe-play ng mga video.',
  forMaps: 'Nagpapakita ng mga mapa.',
};

export default texts;
