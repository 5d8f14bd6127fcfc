/** Hindi. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: '{site} पर कुकी',
  intro: '{controller} ऐसी कुकी इस्तेमाल करता है जिनके बिना यह साइट नहीं चलती।',
  ask: 'आपकी अनुमति से हम {purposes} के लिए भी कुकी इस्तेमाल करते हैं।',
  askPartners: 'आपकी अनुमति से हम और हमारे साझेदार ({vendors}) {purposes} के लिए भी कुकी इस्तेमाल करते हैं।',
  abroad: 'इस डेटा का कुछ हिस्सा विदेश भेजा जाता है।',
  refuse: 'आप मना कर सकते हैं – साइट फिर भी चलेगी – और “{settings|कुकी सेटिंग}” में अपना चुनाव कभी भी बदल सकते हैं।',
  purposeAnalytics: 'विज़िट गिनने',
  purposeFunctional: 'सेटिंग याद रखने',
  purposeAdvertising: 'विज्ञापन दिखाने',
  enumeration: '{1}, {2} और {3}',
  acceptAll: 'सभी स्वीकार करें',
  rejectAll: 'सभी अस्वीकार करें',
  choose: 'चुनें',
  policy: 'निजता नीति',
  policyVersion: 'निजता नीति (संस्करण {version}, {date})',
  gpc: 'आपका ब्राउज़र साइटों से आपका डेटा न बेचने और साझा न करने को कहता है। हमने उसे बंद कर दिया है।',
  language: 'भाषा',
};

export default texts;
