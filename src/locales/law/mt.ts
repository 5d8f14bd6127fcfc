/** Maltese. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'L-għażliet tal-privatezza tiegħek',
  optOut: 'Tbigħux u taqsmux id-data tiegħi',
  optedOut: 'Id-data tiegħek ma tinbigħx u ma tinqasamx.',
  notOptedOut: 'Id-data tiegħek tista’ tinbigħ jew tinqasam.',
  whatIsNew: 'X’hemm ġdid',
  covers: 'L-għażla tiegħek tgħodd ukoll għal: {names}.',
  closeAndReject: 'Agħlaq mingħajr ma taċċetta',
  closing: '× jagħlaq dan mingħajr ma taċċetta: minbarra dawk meħtieġa, ma jintużawx cookies.',
  exempt: 'Jaħdem mingħajr kunsens, kif tippermetti l-liġi hawn: {names}. Tista’ tirrifjutah.',
};

export default texts;
