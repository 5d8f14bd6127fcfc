/** Kazakh, in Cyrillic script. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: 'Құпиялылық таңдауыңыз',
  optOut: 'Деректерімді сатпау және бермеу',
  optedOut: 'Деректеріңіз сатылмайды және берілмейді.',
  notOptedOut: 'Деректеріңіз сатылуы немесе берілуі мүмкін.',
  whatIsNew: 'Не жаңа',
  covers: 'Таңдауыңыз мыналарға да қатысты: {names}.',
  closeAndReject: 'Қабылдамай жабу',
  closing: '× мұны қабылдамай жабады: қажеттілерінен басқа cookie пайдаланылмайды.',
  exempt: 'Осындағы заң рұқсат еткендей, келісімсіз жұмыс істейді: {names}. Одан бас тарта аласыз.',
};

export default texts;
