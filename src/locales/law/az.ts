/** Azerbaijani. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Məxfilik seçimləriniz',
  optOut: 'Məlumatlarımı satmayın və paylaşmayın',
  optedOut: 'Məlumatlarınız satılmır və paylaşılmır.',
  notOptedOut: 'Məlumatlarınız satıla və ya paylaşıla bilər.',
  whatIsNew: 'Yeniliklər',
  covers: 'Seçiminiz bunlar üçün də keçərlidir: {names}.',
  closeAndReject: 'Qəbul etmədən bağla',
  closing: '× bunu qəbul etmədən bağlayır: zəruri olanlardan başqa cookie istifadə olunmur.',
  exempt: 'Buradakı qanunun icazə verdiyi kimi, razılıq olmadan işləyir: {names}. Ondan imtina edə bilərsiniz.',
};

export default texts;
