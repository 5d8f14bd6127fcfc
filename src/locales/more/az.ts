/** Azerbaijani. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Seçimi saxla',
  close: 'Dəyişmədən bağla',
  withdraw: 'Razılığı geri götür',
  settings: 'Kuki ayarları',
  necessary: 'Zəruri',
  necessaryText: 'Səhifələri açmaq, girişi saxlamaq, saytı qorumaq və bu seçimi yadda saxlamaq üçün lazımdır.',
  alwaysOn: 'Həmişə açıq',
  analytics: 'Analitik',
  analyticsText:
    'Ziyarətləri sayır və hansı səhifələrin işlədiyini göstərir. Xətaları tapmağa və yeni funksiyaları yoxlamağa kömək edir.',
  functional: 'Funksional',
  functionalText: 'Dil və bölgə kimi ayarları yadda saxlayır.',
  advertising: 'Reklam',
  advertisingText: 'Maraqlarınıza uyğun reklam göstərir və onu ölçür. Məlumatlar reklam tərəfdaşlarına ötürülür.',
  list: 'Kukilərin siyahısı',
  isNew: 'Yeni',
  saved: 'Saxlanıldı. “{settings|Kuki ayarları}” keçidi ilə dəyişə bilərsiniz.',
  withdrawn:
    'Razılıq geri götürüldü. Bu xidmətlərin kukiləri bu saytdan silindi; başqa şirkətlərin domenlərindəki kukiləri brauzerin ayarlarında silmək olar.',
  stillRunning: 'Bu xidmətlərin bəziləri səhifə yenidən yüklənənədək işləyir.',
  reload: 'Səhifəni yenidən yüklə',
  hide: 'Bu mesajı gizlət',
  embed: 'Bu məzmunu {provider} təqdim edir. Göstəriləndə ora məlumat göndərilir.',
  showOnce: 'Bir dəfə göstər',
  showAlways: 'Həmişə göstər',
  service: 'Xidmət',
  provider: 'Təminatçı',
  purpose: 'Məqsəd',
  country: 'Ölkə',
  stores: 'Nə saxlayır',
  duration: 'Saxlama müddəti',
  choice: 'Seçiminiz',
  granted: 'İcazə verilib',
  denied: 'Rədd edilib',
  undecided: 'Hələ qərar verilməyib',
  change: 'Dəyiş',
  forStatistics: 'Ziyarətləri sayır və səhifələrdən necə istifadə edildiyini göstərir.',
  forStatisticsWithAds:
    'Ziyarətləri sayır və səhifələrdən necə istifadə edildiyini göstərir. Sayğacın ayarlarına görə reklam da yükləyə bilər.',
  forReplay: 'Səhifələrdən necə istifadə edildiyini yazır: klikləri, sürüşdürməni və göstəricinin hərəkətlərini.',
  forTags: 'Bu saytın digər xidmətlərini yükləyir.',
  forAds: 'Reklam göstərir və nəticəsini ölçür.',
  forChat: 'Şirkətə yazmağa imkan verir.',
  forCalls: 'Hansı reklamın zəngə və ya sifarişə səbəb olduğunu müəyyən edir.',
  forCustomers: 'Müştəriləri tanıyır və onlara nə təklif ediləcəyini seçir.',
  forVideo: 'Video göstərir.',
  forMaps: 'Xəritə göstərir.',
  units: 'dəqiqə, saat, gün, həftə, ay, il',
  countries:
    'BY Belarus, CN Çin, DE Almaniya, EE Estoniya, FR Fransa, GB Birləşmiş Krallıq, IE İrlandiya, KG Qırğızıstan, KZ Qazaxıstan, NL Niderland, RU Rusiya, SG Sinqapur, TR Türkiyə, UA Ukrayna, US Amerika Birləşmiş Ştatları, UZ Özbəkistan',
};

export default texts;
