/** What some countries have a consent say besides, and how it is named. */
export interface RegionTexts {
  readonly heading: string;
  readonly operator: string;
  readonly subject: string;
  /** Whose data it is: `{site}`. */
  readonly visitor: string;
  readonly term: string;
  /** How long the consent holds: `{days}`. */
  readonly until: string;
  readonly recipients: string;
  readonly abroad: string;
  readonly publication: string;
  readonly data: string;
  readonly other: string;
  readonly register: string;
  readonly consent: string;
  readonly yes: string;
  readonly no: string;
}

/** In the languages of those countries, and in English for all others. Kazakh, Kyrgyz and Uzbek need a native's review. */
export const REGION_TEXTS: Readonly<Record<string, RegionTexts>> = {
  en: {
    heading: 'About this consent',
    operator: 'Operator',
    subject: 'Whose data',
    visitor: 'The visitor of {site}',
    term: 'Consent holds for',
    until: '{days}, or until it is withdrawn',
    recipients: 'Data goes to third parties',
    abroad: 'Data goes abroad',
    publication: 'Data is published in public sources',
    data: 'Data collected',
    other: 'Other information',
    register: 'Entry in the state register',
    consent: 'Consent to the processing of personal data',
    yes: 'Yes',
    no: 'No',
  },
  ru: {
    heading: 'Об этом согласии',
    operator: 'Оператор',
    subject: 'Чьи данные',
    visitor: 'Посетитель сайта {site}',
    term: 'Срок действия согласия',
    until: '{days} или до отзыва',
    recipients: 'Передача третьим лицам',
    abroad: 'Трансграничная передача',
    publication: 'Распространение в общедоступных источниках',
    data: 'Перечень собираемых данных',
    other: 'Иные сведения',
    register: 'Запись в государственном реестре',
    consent: 'Согласие на обработку персональных данных',
    yes: 'Да',
    no: 'Нет',
  },
  kk: {
    heading: 'Осы келісім туралы',
    operator: 'Оператор',
    subject: 'Деректер кімге тиесілі',
    visitor: '{site} сайтына кіруші',
    term: 'Келісімнің қолданылу мерзімі',
    until: '{days} немесе қайтарып алынғанша',
    recipients: 'Үшінші тұлғаларға беру',
    abroad: 'Трансшекаралық беру',
    publication: 'Жалпыға қолжетімді көздерде тарату',
    data: 'Жиналатын деректердің тізбесі',
    other: 'Өзге мәліметтер',
    register: 'Мемлекеттік тізілімдегі жазба',
    consent: 'Дербес деректерді өңдеуге келісім',
    yes: 'Иә',
    no: 'Жоқ',
  },
  ky: {
    heading: 'Бул макулдук жөнүндө',
    operator: 'Оператор',
    subject: 'Маалымат кимдики',
    visitor: '{site} сайтына кирген адам',
    term: 'Макулдуктун мөөнөтү',
    until: '{days} же кайтарылып алынганга чейин',
    recipients: 'Үчүнчү жактарга берүү',
    abroad: 'Чет өлкөгө берүү',
    publication: 'Жалпыга ачык булактарда жарыялоо',
    data: 'Чогултулуучу маалыматтын тизмеси',
    other: 'Башка маалымат',
    register: 'Мамлекеттик реестрдеги жазуу',
    consent: 'Жеке маалыматты иштетүүгө макулдук',
    yes: 'Ооба',
    no: 'Жок',
  },
  uz: {
    heading: 'Ushbu rozilik haqida',
    operator: 'Operator',
    subject: 'Ma’lumotlar kimniki',
    visitor: '{site} saytiga kiruvchi',
    term: 'Rozilik muddati',
    until: '{days} yoki qaytarib olinguncha',
    recipients: 'Uchinchi shaxslarga berish',
    abroad: 'Xorijga uzatish',
    publication: 'Ochiq manbalarda tarqatish',
    data: 'Yig‘iladigan ma’lumotlar ro‘yxati',
    other: 'Boshqa ma’lumotlar',
    register: 'Davlat reyestridagi yozuv',
    consent: 'Shaxsiy ma’lumotlarni qayta ishlashga rozilik',
    yes: 'Ha',
    no: 'Yo‘q',
  },
};

/**
 * What a region has a consent say, by the keys of its texts: in Kazakhstan the eight items of article 8(4) of law 94-V, in
 * Kyrgyzstan the holder of the data and its entry in the state register, in Russia a consent that stands apart (152-FZ,
 * article 9, as changed by 156-FZ).
 * @see https://adilet.zan.kz/rus/docs/Z1300000094
 */
export const ITEMS_OF_REGIONS: Readonly<Record<string, readonly (keyof RegionTexts)[]>> = {
  KZ: ['operator', 'subject', 'term', 'recipients', 'abroad', 'publication', 'data', 'other'],
  KG: ['operator', 'register'],
  RU: ['operator', 'consent'],
};
