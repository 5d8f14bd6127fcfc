import type {ReceiptTexts} from '../texts.js';

const texts: ReceiptTexts = {
  record: 'Таңдауыңыздың жазбасы',
  decidedOn: 'Шешім қабылданған күн',
  validUntil: 'Жарамды мерзімі',
  askedBy: 'Сұраған',
  website: 'Сайт',
  withdrawnState: 'Қайтарып алынды',
  howToWithdraw:
    'Келісімді кез келген уақытта қайтарып алуға болады: «{settings|Cookie баптаулары}» сілтемесі арқылы немесе жоғарыдағы мекенжайға жазбаша түрде.',
  copy: 'Көшіру',
  print: 'Басып шығару',
  download: 'Жүктеп алу',
};

export default texts;
