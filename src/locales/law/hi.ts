/** Hindi. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'आपके गोपनीयता विकल्प',
  optOut: 'मेरा डेटा न बेचें और न साझा करें',
  optedOut: 'आपका डेटा बेचा या साझा नहीं किया जाता।',
  notOptedOut: 'आपका डेटा बेचा या साझा किया जा सकता है।',
  whatIsNew: 'नया क्या है',
  covers: 'आपका चुनाव इनके लिए भी मान्य है: {names}।',
  closeAndReject: 'स्वीकार किए बिना बंद करें',
  closing: '× इसे स्वीकार किए बिना बंद करता है: ज़रूरी कुकी के सिवा कोई कुकी इस्तेमाल नहीं होती।',
  exempt: 'यहाँ के क़ानून के अनुसार बिना सहमति के चलता है: {names}। आप इसे अस्वीकार कर सकते हैं।',
};

export default texts;
