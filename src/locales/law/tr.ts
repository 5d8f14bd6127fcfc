/** Turkish. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Gizlilik seçimleriniz',
  optOut: 'Verilerimi satmayın veya paylaşmayın',
  optedOut: 'Verileriniz satılmaz ve paylaşılmaz.',
  notOptedOut: 'Verileriniz satılabilir veya paylaşılabilir.',
  whatIsNew: 'Yenilikler',
  covers: 'Seçiminiz şunlar için de geçerlidir: {names}.',
  closeAndReject: 'Kabul etmeden kapat',
  closing: '× bunu kabul etmeden kapatır: gerekli olanlar dışında çerez kullanılmaz.',
  exempt: 'Buradaki yasanın izin verdiği gibi onay olmadan çalışır: {names}. Bunu reddedebilirsiniz.',
};

export default texts;
