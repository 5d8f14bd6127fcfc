/** Bengali. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: '{site} সাইটে কুকি',
  intro: '{controller} এমন কুকি ব্যবহার করে যেগুলো ছাড়া এই সাইট চলে না।',
  ask: 'আপনার অনুমতি নিয়ে আমরা {purposes}ও কুকি ব্যবহার করি।',
  askPartners: 'আপনার অনুমতি নিয়ে আমরা ও আমাদের অংশীদাররা ({vendors}) {purposes}ও কুকি ব্যবহার করি।',
  abroad: 'এই ডেটার কিছু অংশ বিদেশে পাঠানো হয়।',
  refuse: 'আপনি না বলতে পারেন – সাইট তবুও চলবে – এবং “{settings|কুকি সেটিংস}” থেকে যেকোনো সময় আপনার পছন্দ বদলাতে পারেন।',
  purposeAnalytics: 'ভিজিট গুনতে',
  purposeFunctional: 'আপনার সেটিংস মনে রাখতে',
  purposeAdvertising: 'বিজ্ঞাপন দেখাতে',
  enumeration: '{1}, {2} এবং {3}',
  acceptAll: 'সব গ্রহণ করুন',
  rejectAll: 'সব প্রত্যাখ্যান করুন',
  choose: 'বেছে নিন',
  policy: 'গোপনীয়তা নীতি',
  policyVersion: 'গোপনীয়তা নীতি (সংস্করণ {version}, {date})',
  gpc: 'আপনার ব্রাউজার সাইটগুলোকে আপনার ডেটা বিক্রি বা শেয়ার না করতে বলে। আমরা তা বন্ধ করেছি।',
  language: 'ভাষা',
};

export default texts;
