/** Azerbaijani. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: '{site} saytında kukilər',
  intro: '{controller} bu saytın işləməsi üçün lazım olan kukilərdən istifadə edir.',
  ask: 'İcazənizlə biz {purposes} üçün də kukilərdən istifadə edirik.',
  askPartners: 'İcazənizlə biz və tərəfdaşlarımız ({vendors}) {purposes} üçün də kukilərdən istifadə edirik.',
  abroad: 'Bu məlumatların bir hissəsi xaricə göndərilir.',
  refuse:
    'İmtina edə bilərsiniz – sayt yenə işləyəcək – və “{settings|Kuki ayarları}” keçidi ilə seçiminizi istənilən vaxt dəyişə bilərsiniz.',
  purposeAnalytics: 'ziyarətləri saymaq',
  purposeFunctional: 'ayarlarınızı yadda saxlamaq',
  purposeAdvertising: 'reklam göstərmək',
  enumeration: '{1}, {2} və {3}',
  acceptAll: 'Hamısını qəbul et',
  rejectAll: 'Hamısını rədd et',
  choose: 'Seç',
  policy: 'Məxfilik siyasəti',
  policyVersion: 'Məxfilik siyasəti (versiya {version}, {date})',
  gpc: 'Brauzeriniz saytlardan məlumatlarınızı satmamağı və paylaşmamağı xahiş edir. Biz bunu söndürdük.',
  language: 'Dil',
};

export default texts;
