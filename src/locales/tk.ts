/** Turkmen. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: '{site} saýtyndaky cookie faýllary',
  intro: '{controller} saýtyň işlemegi üçin zerur cookie faýllaryny ulanýar.',
  ask: 'Razylygyňyz bilen biz {purposes} üçin hem cookie faýllaryny ulanýarys.',
  askPartners: 'Razylygyňyz bilen biz we hyzmatdaşlarymyz ({vendors}) {purposes} üçin hem cookie faýllaryny ulanýarys.',
  abroad: 'Bu maglumatlaryň bir bölegi daşary ýurda iberilýär.',
  refuse:
    'Siz ret edip bilersiňiz – saýt öňküsi ýaly işlär – we “{settings|Cookie sazlamalary}” baglanyşygy arkaly saýlawyňyzy islän wagtyňyz üýtgedip bilersiňiz.',
  purposeAnalytics: 'girişleri sanamak',
  purposeFunctional: 'sazlamalaryňyzy ýatda saklamak',
  purposeAdvertising: 'mahabat görkezmek',
  enumeration: '{1}, {2} we {3}',
  acceptAll: 'Hemmesini kabul et',
  rejectAll: 'Hemmesini ret et',
  choose: 'Saýla',
  policy: 'Gizlinlik syýasaty',
  policyVersion: 'Gizlinlik syýasaty (wersiýa {version}, {date})',
  gpc: 'Brauzeriňiz saýtlardan maglumatlaryňyzy satmazlygy we bermezligi soraýar. Biz ony öçürdik.',
  language: 'Dil',
};

export default texts;
