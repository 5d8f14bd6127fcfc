/** The files to publish, and the heading of the texts. */
export const FILES_IN_RUSSIAN: Readonly<Record<string, string>> = {
  File: 'Файл',
  'When it is fetched': 'Когда загружается',
  Key: 'Ключ',
  English: 'По-русски',
  always: 'всегда',
  'somebody is asked, or opens the preferences': 'кого-то спрашивают, или кто-то открывает настройки',
  'somebody opens the preferences': 'кто-то открывает настройки',
  'the site has words of its own, or the law of its region has it say more':
    'у сайта есть свои слова, или закон его региона велит сказать больше',
  'the site offers several languages': 'сайт предлагает несколько языков',
  'the question is shown': 'показан вопрос',
  'the page stands in a frame of the same site': 'страница стоит во фрейме того же сайта',
  'the page has held frames, pictures, links, players or templates, or a script is released after the page was parsed':
    'на странице придержаны фреймы, картинки, ссылки, плееры или шаблоны, или скрипт запускается, когда страница уже разобрана',
  'a box stands in place of a held frame': 'на месте придержанного фрейма стоит рамка',
  'the site has built-in services': 'у сайта есть встроенные сервисы',
  'somebody decides': 'кто-то решает',
  'a message follows a choice': 'за выбором следует сообщение',
  'the page has `<kelisim-declaration>`': 'на странице есть `<kelisim-declaration>`',
  'the page has no way to the settings': 'на странице нет пути к настройкам',
  'the options stand on `<kelisim-banner>`, or the site has moved':
    'параметры стоят на `<kelisim-banner>`, или сайт переехал с другой библиотеки',
  'a second after the question, to look for mistakes': 'через секунду после вопроса, чтобы поискать ошибки',
  'the site has moved from another library (`migrate`)': 'сайт переехал с другой библиотеки (`migrate`)',
  'somebody opens the inspector': 'кто-то открывает инспектор',
  'somebody decides, or looks at the record of the choice': 'кто-то решает или смотрит запись о своём выборе',
  'a service of the site may run on some pages only (`match`), or before an answer (`exempt`)':
    'сервису сайта можно работать не на всех страницах (`match`) или до ответа (`exempt`)',
  'there are records to send to `endpoint`': 'есть записи, которые надо отправить на `endpoint`',
  'somebody looks at the record of the choice': 'кто-то смотрит запись о своём выборе',
  'somebody saves it as JSON-LD': 'кто-то сохраняет её как JSON-LD',
};
