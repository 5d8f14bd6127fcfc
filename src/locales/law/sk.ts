/** Slovak. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Vaše voľby súkromia',
  optOut: 'Nepredávať a nezdieľať moje údaje',
  optedOut: 'Vaše údaje sa nepredávajú ani nezdieľajú.',
  notOptedOut: 'Vaše údaje môžu byť predané alebo zdieľané.',
  whatIsNew: 'Čo je nové',
  covers: 'Vaša voľba platí aj pre: {names}.',
  closeAndReject: 'Zavrieť bez prijatia',
  closing: '× toto zavrie bez prijatia: okrem nevyhnutných sa súbory cookie nepoužívajú.',
  exempt: 'Beží bez súhlasu, ako tu dovoľuje právo: {names}. Môžete to odmietnuť.',
};

export default texts;
