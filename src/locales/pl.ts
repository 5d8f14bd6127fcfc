/** Polish. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Pliki cookie w serwisie {site}',
  intro: '{controller} używa plików cookie, bez których ta strona nie działa.',
  ask: 'Za Państwa zgodą używamy plików cookie także po to, aby {purposes}.',
  askPartners: 'Za Państwa zgodą my i nasi partnerzy ({vendors}) używamy plików cookie także po to, aby {purposes}.',
  abroad: 'Część tych danych jest przesyłana za granicę.',
  refuse:
    'Można odmówić – strona nadal będzie działać – i w każdej chwili zmienić wybór w „{settings|Ustawienia cookie}”.',
  purposeAnalytics: 'liczyć odwiedziny',
  purposeFunctional: 'zapamiętywać Państwa ustawienia',
  purposeAdvertising: 'wyświetlać reklamy',
  enumeration: '{1}, {2} i {3}',
  acceptAll: 'Akceptuj wszystkie',
  rejectAll: 'Odrzuć wszystkie',
  choose: 'Wybierz',
  policy: 'Polityka prywatności',
  policyVersion: 'Polityka prywatności (wersja {version}, {date})',
  gpc: 'Przeglądarka prosi strony, aby nie sprzedawały ani nie udostępniały Państwa danych. Wyłączyliśmy to.',
  language: 'Język',
};

export default texts;
