/** Welsh. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cwcis ar {site}',
  intro: 'Mae {controller} yn defnyddio cwcis na all y wefan hon weithio hebddynt.',
  ask: 'Gyda’ch caniatâd, rydym hefyd yn defnyddio cwcis at y dibenion hyn: {purposes}.',
  askPartners:
    'Gyda’ch caniatâd, rydym ni a’n partneriaid ({vendors}) hefyd yn defnyddio cwcis at y dibenion hyn: {purposes}.',
  abroad: 'Caiff rhywfaint o’r data hyn ei anfon dramor.',
  refuse:
    'Gallwch wrthod – bydd y wefan yn dal i weithio – a gallwch newid eich dewis unrhyw bryd o dan ‘{settings|Gosodiadau cwcis}’.',
  purposeAnalytics: 'cyfrif ymweliadau',
  purposeFunctional: 'storio eich gosodiadau',
  purposeAdvertising: 'dangos hysbysebion',
  enumeration: '{1}, {2} a {3}',
  acceptAll: 'Derbyn pob un',
  rejectAll: 'Gwrthod pob un',
  choose: 'Dewis',
  policy: 'Polisi preifatrwydd',
  policyVersion: 'Polisi preifatrwydd (fersiwn {version}, {date})',
  gpc: 'Mae eich porwr yn gofyn i wefannau beidio â gwerthu na rhannu eich data. Rydym wedi diffodd hynny.',
  language: 'Iaith',
};

export default texts;
