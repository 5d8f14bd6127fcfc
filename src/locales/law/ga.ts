/** Irish. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Do roghanna príobháideachta',
  optOut: 'Ná díol agus ná roinn mo shonraí',
  optedOut: 'Ní dhíoltar agus ní roinntear do shonraí.',
  notOptedOut: 'D’fhéadfaí do shonraí a dhíol nó a roinnt.',
  whatIsNew: 'Cad atá nua',
  covers: 'Baineann do rogha freisin le: {names}.',
  closeAndReject: 'Dún gan glacadh',
  closing: 'Dúnann × é seo gan glacadh: ní úsáidtear fianáin seachas na cinn riachtanacha.',
  exempt: 'Ritheann gan toiliú, mar a cheadaíonn an dlí anseo: {names}. Is féidir leat é a dhiúltú.',
};

export default texts;
