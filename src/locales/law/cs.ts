/** Czech. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Vaše volby soukromí',
  optOut: 'Neprodávat a nesdílet moje údaje',
  optedOut: 'Vaše údaje se neprodávají ani nesdílejí.',
  notOptedOut: 'Vaše údaje mohou být prodány nebo sdíleny.',
  whatIsNew: 'Co je nového',
  covers: 'Vaše volba platí také pro: {names}.',
  closeAndReject: 'Zavřít bez přijetí',
  closing: '× toto zavře bez přijetí: kromě nezbytných se žádné soubory cookie nepoužívají.',
  exempt: 'Běží bez souhlasu, jak zde dovoluje právo: {names}. Můžete to odmítnout.',
};

export default texts;
