/** Icelandic. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Vafrakökur á {site}',
  intro: '{controller} notar vafrakökur sem þessi vefur virkar ekki án.',
  ask: 'Með þínu leyfi notum við vafrakökur líka til að {purposes}.',
  askPartners: 'Með þínu leyfi notum við og samstarfsaðilar okkar ({vendors}) vafrakökur líka til að {purposes}.',
  abroad: 'Hluti þessara gagna er sendur til útlanda.',
  refuse:
    'Þú getur hafnað – vefurinn virkar áfram – og breytt vali þínu hvenær sem er undir „{settings|Stillingar fyrir vafrakökur}“.',
  purposeAnalytics: 'telja heimsóknir',
  purposeFunctional: 'muna stillingar þínar',
  purposeAdvertising: 'birta auglýsingar',
  enumeration: '{1}, {2} og {3}',
  acceptAll: 'Samþykkja allt',
  rejectAll: 'Hafna öllu',
  choose: 'Velja',
  policy: 'Persónuverndarstefna',
  policyVersion: 'Persónuverndarstefna (útgáfa {version}, {date})',
  gpc: 'Vafrinn þinn biður vefi að selja hvorki né deila gögnum þínum. Við slökktum á því.',
  language: 'Tungumál',
};

export default texts;
