/** Irish. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Fianáin ar an suíomh {site}',
  intro: 'Úsáideann {controller} fianáin nach n-oibríonn an suíomh seo gan iad.',
  ask: 'Le do chead, úsáidimid fianáin freisin chun {purposes}.',
  askPartners: 'Le do chead, úsáidimid féin agus ár gcomhpháirtithe ({vendors}) fianáin freisin chun {purposes}.',
  abroad: 'Seoltar cuid de na sonraí seo thar lear.',
  refuse:
    'Is féidir leat diúltú – oibreoidh an suíomh fós – agus is féidir leat do rogha a athrú am ar bith faoi “{settings|Socruithe fianán}”.',
  purposeAnalytics: 'cuairteanna a chomhaireamh',
  purposeFunctional: 'do shocruithe a mheabhrú',
  purposeAdvertising: 'fógraí a thaispeáint',
  enumeration: '{1}, {2} agus {3}',
  acceptAll: 'Glac le gach ceann',
  rejectAll: 'Diúltaigh gach ceann',
  choose: 'Roghnaigh',
  policy: 'Beartas príobháideachais',
  policyVersion: 'Beartas príobháideachais (leagan {version}, {date})',
  gpc: 'Iarrann do bhrabhsálaí ar shuíomhanna gan do shonraí a dhíol ná a roinnt. Mhúchamar é sin.',
  language: 'Teanga',
};

export default texts;
