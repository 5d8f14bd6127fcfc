/** Swedish. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Dina integritetsval',
  optOut: 'Sälj eller dela inte mina uppgifter',
  optedOut: 'Dina uppgifter säljs och delas inte.',
  notOptedOut: 'Dina uppgifter kan säljas eller delas.',
  whatIsNew: 'Nyheter',
  covers: 'Ditt val gäller även för: {names}.',
  closeAndReject: 'Stäng utan att godkänna',
  closing: '× stänger detta utan att godkänna: inga kakor utöver de nödvändiga används.',
  exempt: 'Körs utan samtycke, som lagen här tillåter: {names}. Du kan avvisa det.',
};

export default texts;
