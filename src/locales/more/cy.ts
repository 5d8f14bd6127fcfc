/** Welsh. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Cadw fy newis',
  close: 'Cau heb newid',
  withdraw: 'Tynnu caniatâd yn ôl',
  settings: 'Gosodiadau cwcis',
  necessary: 'Cwbl angenrheidiol',
  necessaryText: 'Mae eu hangen i agor tudalennau, eich cadw wedi mewngofnodi, diogelu’r wefan a chofio’r dewis hwn.',
  alwaysOn: 'Ymlaen bob amser',
  analytics: 'Dadansoddi',
  analyticsText:
    'Maent yn cyfrif ymweliadau ac yn dangos i ni pa dudalennau sy’n gweithio. Mae hyn yn cynnwys canfod gwallau a phrofi nodweddion newydd.',
  functional: 'Swyddogaethol',
  functionalText: 'Maent yn cofio gosodiadau fel iaith a rhanbarth.',
  advertising: 'Hysbysebu',
  advertisingText:
    'Maent yn dangos hysbysebion yn ôl eich diddordebau ac yn eu mesur. Mae data’n mynd i bartneriaid hysbysebu.',
  list: 'Rhestr o gwcis',
  isNew: 'Newydd',
  saved: 'Wedi’i gadw. Gallwch ei newid o dan ‘{settings|Gosodiadau cwcis}’.',
  withdrawn:
    'Caniatâd wedi’i dynnu’n ôl. Tynnwyd cwcis y gwasanaethau hyn o’r wefan hon; gellir tynnu cwcis ar barthau cwmnïau eraill yng ngosodiadau eich porwr.',
  stillRunning: 'Mae rhai o’r gwasanaethau hyn yn rhedeg nes i’r dudalen gael ei llwytho eto.',
  reload: 'Llwytho’r dudalen eto',
  hide: 'Cuddio’r neges hon',
  embed: 'Daw’r cynnwys hwn oddi wrth {provider}. Mae ei ddangos yn anfon data atynt.',
  showOnce: 'Dangos unwaith',
  showAlways: 'Dangos bob tro',
  service: 'Gwasanaeth',
  provider: 'Darparwr',
  purpose: 'Diben',
  country: 'Gwlad',
  stores: 'Yn storio',
  duration: 'Cedwir am',
  choice: 'Eich dewis',
  granted: 'Caniatawyd',
  denied: 'Gwrthodwyd',
  undecided: 'Heb benderfynu eto',
  change: 'Newid',
  untilClosed: 'nes cau’r porwr',
  untilErased: 'nes ei ddileu',
  access: 'Mae’r data’n mynd at {provider}.',
  forStatistics: 'Mae’n cyfrif ymweliadau ac yn dangos sut y defnyddir tudalennau.',
  forStatisticsWithAds:
    'Mae’n cyfrif ymweliadau ac yn dangos sut y defnyddir tudalennau. Gall gosodiadau’r rhifydd beri iddo lwytho hysbysebion hefyd.',
  forReplay: 'Mae’n cofnodi sut y defnyddir tudalennau: cliciau, sgrolio a symudiadau’r pwyntydd.',
  forTags: 'Mae’n llwytho gwasanaethau eraill y wefan hon.',
  forAds: 'Mae’n dangos hysbysebion ac yn mesur eu canlyniad.',
  forChat: 'Mae’n gadael i chi ysgrifennu at y cwmni.',
  forCalls: 'Mae’n canfod pa hysbyseb a arweiniodd at alwad neu archeb.',
  forCustomers: 'Mae’n adnabod cwsmeriaid ac yn dewis beth i’w gynnig iddynt.',
  forVideo: 'Mae’n chwarae fideos.',
  forMaps: 'Mae’n dangos mapiau.',
  countries:
    'BY Belarws, CN Tsieina, DE Yr Almaen, EE Estonia, FR Ffrainc, GB Y Deyrnas Unedig, IE Iwerddon, KG Kyrgyzstan, KZ Kazakhstan, NL Yr Iseldiroedd, RU Rwsia, SG Singapore, TR Twrci, UA Wcráin, US Yr Unol Daleithiau, UZ Uzbekistan',
};

export default texts;
