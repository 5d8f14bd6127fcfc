/** Turkish. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: '{site} sitesindeki çerezler',
  intro: '{controller}, bu sitenin çalışması için gerekli çerezleri kullanır.',
  ask: 'İzninizle, {purposes} için de çerez kullanırız.',
  askPartners: 'İzninizle, biz ve ortaklarımız ({vendors}) {purposes} için de çerez kullanırız.',
  abroad: 'Bu verilerin bir kısmı yurt dışına gönderilir.',
  refuse:
    'Hayır diyebilirsiniz – site yine çalışır – ve seçiminizi “{settings|Çerez ayarları}” bağlantısından istediğiniz zaman değiştirebilirsiniz.',
  purposeAnalytics: 'ziyaretleri saymak',
  purposeFunctional: 'ayarlarınızı hatırlamak',
  purposeAdvertising: 'reklam göstermek',
  enumeration: '{1}, {2} ve {3}',
  acceptAll: 'Tümünü kabul et',
  rejectAll: 'Tümünü reddet',
  choose: 'Seç',
  policy: 'Gizlilik politikası',
  policyVersion: 'Gizlilik politikası (sürüm {version}, {date})',
  gpc: 'Tarayıcınız sitelerden verilerinizi satmamasını veya paylaşmamasını istiyor. Bunu kapattık.',
  language: 'Dil',
};

export default texts;
