/** Turkish. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Seçimimi kaydet',
  close: 'Değiştirmeden kapat',
  withdraw: 'Onayı geri al',
  settings: 'Çerez ayarları',
  necessary: 'Zorunlu',
  necessaryText: 'Sayfaları açmak, oturumunuzu açık tutmak, siteyi korumak ve bu seçimi hatırlamak için gereklidir.',
  alwaysOn: 'Her zaman açık',
  analytics: 'Analiz',
  analyticsText:
    'Ziyaretleri sayar ve hangi sayfaların çalıştığını gösterir. Hataları bulmayı ve yeni özellikleri denemeyi de kapsar.',
  functional: 'İşlevsel',
  functionalText: 'Dil ve bölge gibi ayarları hatırlar.',
  advertising: 'Reklam',
  advertisingText: 'İlgi alanlarınıza uygun reklamlar gösterir ve bunları ölçer. Veriler reklam ortaklarına gider.',
  list: 'Çerez listesi',
  isNew: 'Yeni',
  saved: 'Kaydedildi. “{settings|Çerez ayarları}” bağlantısından değiştirebilirsiniz.',
  withdrawn:
    'Onay geri alındı. Bu hizmetlerin çerezleri bu siteden silindi; başka şirketlerin alan adlarındaki çerezler tarayıcınızın ayarlarından silinebilir.',
  stillRunning: 'Bu hizmetlerin bazıları sayfa yeniden yüklenene kadar çalışır.',
  reload: 'Sayfayı yeniden yükle',
  hide: 'Bu mesajı gizle',
  embed: 'Bu içeriği {provider} sunar. Gösterildiğinde oraya veri gönderilir.',
  showOnce: 'Bir kez göster',
  showAlways: 'Her zaman göster',
  service: 'Hizmet',
  provider: 'Sağlayıcı',
  purpose: 'Amaç',
  country: 'Ülke',
  stores: 'Sakladıkları',
  duration: 'Saklama süresi',
  choice: 'Seçiminiz',
  granted: 'İzin verildi',
  denied: 'Reddedildi',
  undecided: 'Henüz karar verilmedi',
  change: 'Değiştir',
  forStatistics: 'Ziyaretleri sayar ve sayfaların nasıl kullanıldığını gösterir.',
  forStatisticsWithAds:
    'Ziyaretleri sayar ve sayfaların nasıl kullanıldığını gösterir. Sayacın ayarları reklam yüklemesine de yol açabilir.',
  forReplay: 'Sayfaların nasıl kullanıldığını kaydeder: tıklamalar, kaydırma ve imleç hareketleri.',
  forTags: 'Bu sitenin diğer hizmetlerini yükler.',
  forAds: 'Reklam gösterir ve sonucunu ölçer.',
  forChat: 'Şirkete yazmanızı sağlar.',
  forCalls: 'Hangi reklamın bir aramaya veya siparişe yol açtığını belirler.',
  forCustomers: 'Müşterileri tanır ve onlara ne sunulacağını seçer.',
  forVideo: 'Video oynatır.',
  forMaps: 'Harita gösterir.',
};

export default texts;
