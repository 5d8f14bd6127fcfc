/** Irish. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Sábháil mo rogha',
  close: 'Dún gan athrú',
  withdraw: 'Tarraing toiliú siar',
  settings: 'Socruithe fianán',
  necessary: 'Riachtanach',
  necessaryText:
    'Teastaíonn siad chun leathanaigh a oscailt, tú a choinneáil logáilte isteach, an suíomh a chosaint agus an rogha seo a mheabhrú.',
  alwaysOn: 'Ar siúl i gcónaí',
  analytics: 'Anailísíocht',
  analyticsText:
    'Comhaireann siad cuairteanna agus taispeánann siad cé na leathanaigh a oibríonn. Áirítear leis sin earráidí a aimsiú agus gnéithe nua a thástáil.',
  functional: 'Feidhmiúil',
  functionalText: 'Meabhraíonn siad socruithe, mar shampla teanga agus réigiún.',
  advertising: 'Fógraíocht',
  advertisingText:
    'Taispeánann siad fógraí de réir do chuid suimeanna agus tomhaiseann siad iad. Téann sonraí chuig comhpháirtithe fógraíochta.',
  list: 'Liosta fianán',
  isNew: 'Nua',
  saved: 'Sábháilte. Is féidir leat é a athrú faoi “{settings|Socruithe fianán}”.',
  withdrawn:
    'Tarraingíodh an toiliú siar. Baineadh fianáin na seirbhísí seo den suíomh seo; is féidir fianáin ar fhearainn cuideachtaí eile a bhaint i socruithe an bhrabhsálaí.',
  stillRunning: 'Leanann cuid de na seirbhísí seo go dtí go lódáiltear an leathanach arís.',
  reload: 'Lódáil an leathanach arís',
  hide: 'Folaigh an teachtaireacht',
  embed: 'Tagann an t-ábhar seo ó {provider}. Seoltar sonraí chucu nuair a thaispeántar é.',
  showOnce: 'Taispeáin uair amháin',
  showAlways: 'Taispeáin i gcónaí',
  service: 'Seirbhís',
  provider: 'Soláthraí',
  purpose: 'Cuspóir',
  country: 'Tír',
  stores: 'Stórálann',
  duration: 'Coinnítear ar feadh',
  choice: 'Do rogha',
  granted: 'Ceadaithe',
  denied: 'Diúltaithe',
  undecided: 'Gan socrú fós',
  change: 'Athraigh',
  untilClosed: 'go dtí go ndúntar an brabhsálaí',
  untilErased: 'go dtí go scriostar é',
  access: 'Téann na sonraí chuig {provider}.',
  forStatistics: 'Comhaireann sé cuairteanna agus taispeánann sé conas a úsáidtear leathanaigh.',
  forStatisticsWithAds:
    'Comhaireann sé cuairteanna agus taispeánann sé conas a úsáidtear leathanaigh. Féadfaidh socruithe an áiritheora fógraíocht a lódáil freisin.',
  forReplay: 'Taifeadann sé conas a úsáidtear leathanaigh: cliceanna, scrollú agus gluaiseachtaí an phointeora.',
  forTags: 'Lódálann sé seirbhísí eile an tsuímh seo.',
  forAds: 'Taispeánann sé fógraíocht agus tomhaiseann sé a toradh.',
  forChat: 'Ligeann sé duit scríobh chuig an gcuideachta.',
  forCalls: 'Aimsíonn sé cén fógra ba chúis le glao nó ordú.',
  forCustomers: 'Aithníonn sé custaiméirí agus roghnaíonn sé cad a thairgtear dóibh.',
  forVideo: 'Seinneann sé físeáin.',
  forMaps: 'Taispeánann sé léarscáileanna.',
  countries:
    'BY an Bhealarúis, CN an tSín, DE an Ghearmáin, EE an Eastóin, FR an Fhrainc, GB an Ríocht Aontaithe, IE Éire, KG an Chirgeastáin, KZ an Chasacstáin, NL an Ísiltír, RU an Rúis, SG Singeapór, TR an Tuirc, UA an Úcráin, US Stáit Aontaithe Mheiriceá, UZ an Úisbéiceastáin',
};

export default texts;
