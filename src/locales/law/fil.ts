/** Filipino. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Ang mga pagpili ninyo sa privacy',
  optOut: 'Huwag ibenta o ibahagi ang data ko',
  optedOut: 'Hindi ibinebenta o ibinabahagi ang data ninyo.',
  notOptedOut: 'Maaaring ibenta o ibahagi ang data ninyo.',
  whatIsNew: 'Ano ang bago',
  covers: 'May bisa rin ang pagpili ninyo para sa: {names}.',
  closeAndReject: 'Isara nang hindi tinatanggap',
  closing: 'Isinasara ito ng × nang hindi tinatanggap: maliban sa mga kailangan, walang cookies na ginagamit.',
  exempt: 'Tumatakbo nang walang pahintulot, gaya ng pinapayagan ng batas dito: {names}. Maaari ninyo itong tanggihan.',
};

export default texts;
