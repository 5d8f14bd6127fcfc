/** Armenian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Քուքիներ {site} կայքում',
  intro: '{controller} օգտագործում է քուքիներ, առանց որոնց կայքը չի աշխատում։',
  ask: 'Ձեր թույլտվությամբ քուքիներ ենք օգտագործում նաև {purposes} համար։',
  askPartners: 'Ձեր թույլտվությամբ մենք և մեր գործընկերները ({vendors}) քուքիներ ենք օգտագործում նաև {purposes} համար։',
  abroad: 'Այս տվյալների մի մասն ուղարկվում է արտերկիր։',
  refuse:
    'Կարող եք մերժել – կայքը կաշխատի – և ցանկացած պահի փոխել ընտրությունը «{settings|Քուքիների կարգավորումներ}» հղումով։',
  purposeAnalytics: 'այցելությունները հաշվելու',
  purposeFunctional: 'ձեր կարգավորումները հիշելու',
  purposeAdvertising: 'գովազդ ցուցադրելու',
  enumeration: '{1}, {2} և {3}',
  acceptAll: 'Ընդունել բոլորը',
  rejectAll: 'Մերժել բոլորը',
  choose: 'Ընտրել',
  policy: 'Գաղտնիության քաղաքականություն',
  policyVersion: 'Գաղտնիության քաղաքականություն (տարբերակ {version}, {date})',
  gpc: 'Ձեր դիտարկիչը խնդրում է կայքերին չվաճառել և չփոխանցել ձեր տվյալները։ Մենք դա անջատել ենք։',
  language: 'Լեզու',
};

export default texts;
