import {isSteering} from './steering.js';

/** The texts of buttons: no two of them may say the same. */
const LABELS = ['acceptAll', 'rejectAll', 'choose', 'save', 'withdraw'];

/** A text of a site that nobody is shown, and what is wrong with it. */
export interface RefusedText {
  readonly key: string;
  readonly text: string;
  readonly reason: 'blank' | 'same' | 'steering';
}

/**
 * The texts of a site that the library's own stand for: blank ones, labels that say the same as another, and labels
 * that push.
 * @see https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en
 */
export function refusedTexts(texts: object, lang: string): readonly RefusedText[] {
  const entries = Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const labels = entries.filter(([key]) => LABELS.includes(key));
  const isTwice = (key: string, text: string): boolean =>
    LABELS.includes(key) && labels.some(([other, label]) => other !== key && lettersOf(label) === lettersOf(text));
  return entries.flatMap(([key, text]): RefusedText[] => {
    if (!lettersOf(text)) return [{key, text, reason: 'blank'}];
    if (isTwice(key, text)) return [{key, text, reason: 'same'}];
    return LABELS.includes(key) && isSteering(text, lang) ? [{key, text, reason: 'steering'}] : [];
  });
}

/** The texts of a site without those. */
export function safeTexts<Texts extends object>(texts: Texts, lang: string): Texts {
  const refused = refusedTexts(texts, lang).map(({key}) => key);
  const isKept = ([key, text]: readonly [string, unknown]): boolean =>
    typeof text === 'string' && !refused.includes(key);
  return Object.fromEntries(Object.entries(texts).filter(isKept)) as Texts;
}

/** What is left of a text for somebody who reads it: letters and digits. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
