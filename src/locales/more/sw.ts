/** Swahili. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Hifadhi chaguo langu',
  close: 'Funga bila kubadilisha',
  withdraw: 'Ondoa ridhaa',
  settings: 'Mipangilio ya vidakuzi',
  necessary: 'Muhimu kabisa',
  necessaryText: 'Vinahitajika ili kufungua kurasa, kukuweka umeingia, kulinda tovuti na kukumbuka chaguo hili.',
  alwaysOn: 'Huwashwa kila wakati',
  analytics: 'Takwimu',
  analyticsText:
    'Huhesabu ziara na hutuonyesha kurasa zinazofanya kazi. Hii ni pamoja na kutafuta makosa na kujaribu vipengele vipya.',
  functional: 'Utendaji',
  functionalText: 'Hukumbuka mipangilio kama vile lugha na eneo.',
  advertising: 'Matangazo',
  advertisingText:
    'Huonyesha matangazo kulingana na mambo unayopenda na kuyapima. Data huenda kwa washirika wa matangazo.',
  list: 'Orodha ya vidakuzi',
  isNew: 'Mpya',
  saved: 'Imehifadhiwa. Unaweza kubadilisha kwenye “{settings|Mipangilio ya vidakuzi}”.',
  withdrawn:
    'Ridhaa imeondolewa. Vidakuzi vya huduma hizi vimeondolewa kwenye tovuti hii; vidakuzi kwenye vikoa vya kampuni nyingine vinaweza kuondolewa katika mipangilio ya kivinjari.',
  stillRunning: 'Baadhi ya huduma hizi hufanya kazi hadi ukurasa upakiwe tena.',
  reload: 'Pakia ukurasa tena',
  hide: 'Ficha ujumbe huu',
  embed: 'Maudhui haya yanatoka kwa {provider}. Kuyaonyesha hutuma data huko.',
  showOnce: 'Onyesha mara moja',
  showAlways: 'Onyesha kila wakati',
  service: 'Huduma',
  provider: 'Mtoa huduma',
  purpose: 'Kusudi',
  country: 'Nchi',
  stores: 'Huhifadhi',
  duration: 'Muda wa kuhifadhi',
  choice: 'Chaguo lako',
  granted: 'Imeruhusiwa',
  denied: 'Imekataliwa',
  undecided: 'Bado haijaamuliwa',
  change: 'Badilisha',
  untilClosed: 'hadi kivinjari kifungwe',
  untilErased: 'hadi ifutwe',
  access: 'Data huenda kwa {provider}.',
  forStatistics: 'Huhesabu ziara na huonyesha jinsi kurasa zinavyotumiwa.',
  forStatisticsWithAds:
    'Huhesabu ziara na huonyesha jinsi kurasa zinavyotumiwa. Mipangilio ya kihesabu inaweza pia kuifanya ipakie matangazo.',
  forReplay: 'Hurekodi jinsi kurasa zinavyotumiwa: mibofyo, kusogeza na mienendo ya kielekezi.',
  forTags: 'Hupakia huduma nyingine za tovuti hii.',
  forAds: 'Huonyesha matangazo na kupima matokeo yake.',
  forChat: 'Hukuwezesha kuiandikia kampuni.',
  forCalls: 'Hutambua tangazo lililoleta simu au oda.',
  forCustomers: 'Hutambua wateja na kuchagua watakachopewa.',
  forVideo: 'Hucheza video.',
  forMaps: 'Huonyesha ramani.',
};

export default texts;
