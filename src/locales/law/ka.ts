/** Georgian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'თქვენი კონფიდენციალურობის არჩევანი',
  optOut: 'არ გაყიდოთ და არ გადასცეთ ჩემი მონაცემები',
  optedOut: 'თქვენი მონაცემები არ იყიდება და არ გადაიცემა.',
  notOptedOut: 'თქვენი მონაცემები შეიძლება გაიყიდოს ან გადაიცეს.',
  whatIsNew: 'რა არის ახალი',
  covers: 'თქვენი არჩევანი ვრცელდება აგრეთვე: {names}.',
  closeAndReject: 'დახურვა თანხმობის გარეშე',
  closing: '× ხურავს ამას თანხმობის გარეშე: აუცილებელთა გარდა ქუქი-ფაილები არ გამოიყენება.',
  exempt: 'მუშაობს თანხმობის გარეშე, როგორც აქ კანონი უშვებს: {names}. შეგიძლიათ უარყოთ.',
};

export default texts;
