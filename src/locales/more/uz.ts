/** Uzbek, in Latin script. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Tanlovni saqlash',
  close: 'O‘zgartirmasdan yopish',
  withdraw: 'Rozilikni qaytarib olish',
  settings: 'Cookie sozlamalari',
  necessary: 'Zarur',
  necessaryText:
    'Sahifalarni ochish, tizimga kirishni saqlash, saytni himoya qilish va shu tanlovni eslab qolish uchun kerak.',
  alwaysOn: 'Doim yoqilgan',
  analytics: 'Tahliliy',
  analyticsText:
    'Tashriflarni sanaydi, qaysi sahifalar ishlayotganini ko‘rsatadi, xatolarni topish va yangi imkoniyatlarni sinashga yordam beradi.',
  functional: 'Funksional',
  functionalText: 'Til va hudud kabi sozlamalarni eslab qoladi.',
  advertising: 'Reklama',
  advertisingText:
    'Qiziqishlaringizga mos reklama ko‘rsatadi va uni o‘lchaydi. Ma’lumotlar reklama hamkorlariga uzatiladi.',
  list: 'Cookie ro‘yxati',
  isNew: 'Yangi',
  saved: 'Saqlandi. “{settings|Cookie sozlamalari}” orqali o‘zgartirish mumkin.',
  withdrawn:
    'Rozilik qaytarib olindi. Bu xizmatlarning cookie fayllari shu saytdan o‘chirildi; boshqa kompaniyalar domenlaridagi cookie fayllarini brauzer sozlamalarida o‘chirish mumkin.',
  stillRunning: 'Bu xizmatlarning ba’zilari sahifa qayta yuklanguncha ishlaydi.',
  reload: 'Sahifani qayta yuklash',
  hide: 'Xabarni yashirish',
  embed: 'Bu kontentni {provider} taqdim etadi. Ko‘rsatilganda unga ma’lumotlar yuboriladi.',
  showOnce: 'Bir marta ko‘rsatish',
  showAlways: 'Doim ko‘rsatish',
  service: 'Xizmat',
  provider: 'Taqdim etuvchi',
  purpose: 'Maqsadi',
  country: 'Mamlakat',
  stores: 'Nimani saqlaydi',
  duration: 'Saqlash muddati',
  choice: 'Sizning tanlovingiz',
  granted: 'Ruxsat berilgan',
  denied: 'Rad etilgan',
  undecided: 'Hali hal qilinmagan',
  change: 'O‘zgartirish',
  untilClosed: 'brauzer yopilguncha',
  untilErased: 'o‘chirilguncha',
  access: 'Ma’lumotlarni oladi: {provider}.',
  forStatistics: 'Tashriflarni sanaydi va sahifalardan qanday foydalanilishini ko‘rsatadi.',
  forStatisticsWithAds:
    'Tashriflarni sanaydi va sahifalardan qanday foydalanilishini ko‘rsatadi. Hisoblagich sozlamalariga qarab reklama ham yuklashi mumkin.',
  forReplay: 'Sahifalardan qanday foydalanilishini yozib oladi: bosishlar, aylantirish va ko‘rsatkich harakatlari.',
  forTags: 'Shu saytning boshqa xizmatlarini yuklaydi.',
  forAds: 'Reklama ko‘rsatadi va uning natijasini o‘lchaydi.',
  forChat: 'Kompaniyaga yozish imkonini beradi.',
  forCalls: 'Qo‘ng‘iroq yoki buyurtmaga qaysi reklama olib kelganini aniqlaydi.',
  forCustomers: 'Mijozlarni taniydi va ularga nima taklif qilinishini tanlaydi.',
  forVideo: 'Video ko‘rsatadi.',
  forMaps: 'Xarita ko‘rsatadi.',
  units: 'daqiqa, soat, kun, hafta, oy, yil',
  countries:
    'BY Belarus, CN Xitoy, DE Germaniya, EE Estoniya, FR Fransiya, GB Buyuk Britaniya, IE Irlandiya, KG Qirgʻiziston, KZ Qozogʻiston, NL Niderlandiya, RU Rossiya, SG Singapur, TR Turkiya, UA Ukraina, US Amerika Qo‘shma Shtatlari, UZ Oʻzbekiston',
};

export default texts;
