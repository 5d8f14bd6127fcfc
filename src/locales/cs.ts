/** Czech. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookies na webu {site}',
  intro: '{controller} používá cookies, bez kterých tento web nefunguje.',
  ask: 'S vaším souhlasem používáme cookies také pro {purposes}.',
  askPartners: 'S vaším souhlasem my a naši partneři ({vendors}) používáme cookies také pro {purposes}.',
  abroad: 'Část těchto údajů se posílá do zahraničí.',
  refuse:
    'Můžete odmítnout – web bude dál fungovat – a svou volbu můžete kdykoli změnit v odkazu „{settings|Nastavení cookies}“.',
  purposeAnalytics: 'počítání návštěv',
  purposeFunctional: 'zapamatování vašich nastavení',
  purposeAdvertising: 'zobrazování reklam',
  enumeration: '{1}, {2} a {3}',
  acceptAll: 'Přijmout vše',
  rejectAll: 'Odmítnout vše',
  choose: 'Vybrat',
  policy: 'Zásady ochrany soukromí',
  policyVersion: 'Zásady ochrany soukromí (verze {version}, {date})',
  gpc: 'Váš prohlížeč žádá weby, aby neprodávaly a nesdílely vaše údaje. Vypnuli jsme to.',
  language: 'Jazyk',
};

export default texts;
