/** Bengali. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'আপনার গোপনীয়তার পছন্দ',
  optOut: 'আমার ডেটা বিক্রি বা শেয়ার করবেন না',
  optedOut: 'আপনার ডেটা বিক্রি বা শেয়ার করা হয় না।',
  notOptedOut: 'আপনার ডেটা বিক্রি বা শেয়ার করা হতে পারে।',
  whatIsNew: 'নতুন কী',
  covers: 'আপনার পছন্দ এদের জন্যও প্রযোজ্য: {names}।',
  closeAndReject: 'গ্রহণ না করে বন্ধ করুন',
  closing: '× গ্রহণ না করেই এটি বন্ধ করে: প্রয়োজনীয় কুকি ছাড়া অন্য কোনো কুকি ব্যবহার হয় না।',
  exempt: 'এখানকার আইন অনুযায়ী সম্মতি ছাড়াই চলে: {names}। আপনি প্রত্যাখ্যান করতে পারেন।',
};

export default texts;
