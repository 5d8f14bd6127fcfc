/** Maltese. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookies fuq {site}',
  intro: '{controller} juża cookies li mingħajrhom dan is-sit ma jaħdimx.',
  ask: 'Bil-permess tiegħek, nużaw cookies ukoll biex {purposes}.',
  askPartners: 'Bil-permess tiegħek, aħna u l-imsieħba tagħna ({vendors}) nużaw cookies ukoll biex {purposes}.',
  abroad: 'Parti minn din id-data tintbagħat barra mill-pajjiż.',
  refuse:
    'Tista’ tgħid le – is-sit xorta jaħdem – u tista’ tibdel l-għażla tiegħek meta trid taħt “{settings|Settings tal-cookies}”.',
  purposeAnalytics: 'ngħoddu ż-żjarat',
  purposeFunctional: 'niftakru s-settings tiegħek',
  purposeAdvertising: 'nuru r-reklami',
  enumeration: '{1}, {2} u {3}',
  acceptAll: 'Aċċetta kollox',
  rejectAll: 'Irrifjuta kollox',
  choose: 'Agħżel',
  policy: 'Politika tal-privatezza',
  policyVersion: 'Politika tal-privatezza (verżjoni {version}, {date})',
  gpc: 'Il-browser tiegħek jitlob lis-siti ma jbigħux u ma jaqsmux id-data tiegħek. Itfejnieh.',
  language: 'Lingwa',
};

export default texts;
