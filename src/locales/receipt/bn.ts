import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'আপনার পছন্দের নথি',
  decidedOn: 'সিদ্ধান্তের তারিখ',
  validUntil: 'মেয়াদ শেষ',
  askedBy: 'কে জিজ্ঞাসা করেছে',
  website: 'ওয়েবসাইট',
  withdrawnState: 'প্রত্যাহৃত',
  howToWithdraw: 'সম্মতি যেকোনো সময় প্রত্যাহার করা যায়: “{settings|কুকি সেটিংস}” থেকে, অথবা উপরের ঠিকানায় লিখিতভাবে।',
  copy: 'কপি',
  print: 'প্রিন্ট',
  download: 'ডাউনলোড',
};

export default texts;
