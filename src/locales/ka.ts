/** Georgian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'ქუქი-ფაილები საიტზე {site}',
  intro: '{controller} იყენებს ქუქი-ფაილებს, რომელთა გარეშეც საიტი ვერ იმუშავებს.',
  ask: 'თქვენი თანხმობით, ქუქი-ფაილებს ასევე ვიყენებთ {purposes}.',
  askPartners: 'თქვენი თანხმობით, ჩვენ და ჩვენი პარტნიორები ({vendors}) ქუქი-ფაილებს ასევე ვიყენებთ {purposes}.',
  abroad: 'ამ მონაცემების ნაწილი საზღვარგარეთ იგზავნება.',
  refuse:
    'შეგიძლიათ უარი თქვათ – საიტი მაინც იმუშავებს – და არჩევანი ნებისმიერ დროს შეცვალოთ ბმულით „{settings|ქუქი-ფაილების პარამეტრები}“.',
  purposeAnalytics: 'ვიზიტების დასათვლელად',
  purposeFunctional: 'თქვენი პარამეტრების დასამახსოვრებლად',
  purposeAdvertising: 'რეკლამის საჩვენებლად',
  enumeration: '{1}, {2} და {3}',
  acceptAll: 'ყველას მიღება',
  rejectAll: 'ყველას უარყოფა',
  choose: 'არჩევა',
  policy: 'კონფიდენციალურობის პოლიტიკა',
  policyVersion: 'კონფიდენციალურობის პოლიტიკა (ვერსია {version}, {date})',
  gpc: 'თქვენი ბრაუზერი საიტებს სთხოვს, არ გაყიდონ და არ გადასცენ თქვენი მონაცემები. ჩვენ ეს გამოვრთეთ.',
  language: 'ენა',
};

export default texts;
