/** Welsh. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Eich dewisiadau preifatrwydd',
  optOut: 'Peidiwch â gwerthu na rhannu fy nata',
  optedOut: 'Nid yw eich data’n cael ei werthu na’i rannu.',
  notOptedOut: 'Gall eich data gael ei werthu neu ei rannu.',
  whatIsNew: 'Beth sy’n newydd',
  covers: 'Mae eich dewis hefyd yn cyfrif ar gyfer: {names}.',
  closeAndReject: 'Cau heb dderbyn',
  closing: 'Mae × yn cau hwn heb dderbyn: ni ddefnyddir cwcis heblaw’r rhai angenrheidiol.',
  exempt: 'Yn rhedeg heb gydsyniad, fel mae’r gyfraith yma’n ei ganiatáu: {names}. Gallwch ei wrthod.',
};

export default texts;
