/** Albanian. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Zgjedhjet tuaja të privatësisë',
  optOut: 'Mos i shisni dhe mos i ndani të dhënat e mia',
  optedOut: 'Të dhënat tuaja nuk shiten dhe nuk ndahen.',
  notOptedOut: 'Të dhënat tuaja mund të shiten ose të ndahen.',
  whatIsNew: 'Çfarë ka të re',
  covers: 'Zgjedhja juaj vlen edhe për: {names}.',
  closeAndReject: 'Mbyll pa pranuar',
  closing: '× e mbyll këtë pa pranuar: përveç të nevojshmeve, nuk përdoren cookie.',
  exempt: 'Punon pa pëlqim, siç e lejon ligji këtu: {names}. Mund ta refuzoni.',
};

export default texts;
