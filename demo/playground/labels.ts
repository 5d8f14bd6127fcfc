// What the form says, in two languages. An option without words here is shown by its own name.
export interface Labels {
  readonly title: string;
  readonly lead: string;
  readonly otherLanguage: string;
  readonly start: string;
  readonly groups: Readonly<Record<'site' | 'services' | 'languages' | 'look' | 'law' | 'more', string>>;
  readonly options: Readonly<Record<string, string>>;
  readonly page: string;
  readonly offered: string;
  readonly offeredHint: string;
  readonly find: string;
  readonly categories: string;
  readonly categoriesHint: string;
  readonly category: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
  readonly id: (service: string) => string;
  readonly chosen: (count: number) => string;
  readonly usual: string;
  readonly wrong: (words: string) => string;
  readonly preview: string;
  readonly frame: string;
  readonly size: string;
  readonly desktop: string;
  readonly phone: string;
  readonly scheme: string;
  readonly light: string;
  readonly dark: string;
  readonly askAgain: string;
  readonly link: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly safe: string;
  readonly wouldLoad: (hosts: string) => string;
  readonly code: string;
  readonly tabs: Readonly<Record<'tag' | 'json' | 'npm' | 'files', string>>;
  readonly copy: string;
  readonly filesLead: (count: number, size: string) => string;
  readonly folder: string;
  readonly reset: string;
}

const en: Labels = {
  title: 'Kelisim playground',
  lead: 'Choose, look, copy. The question in the preview is the real one.',
  otherLanguage: 'Русский',
  start: 'Demo pages',
  groups: {
    site: 'Your site',
    services: 'Services',
    languages: 'Languages',
    look: 'Look',
    law: 'Law and term',
    more: 'Everything else',
  },
  options: {
    controller: 'Who is responsible',
    controllerId: 'Its identifier',
    policyUrl: 'Privacy policy',
    policyVersion: 'Version of the policy',
    policyDate: 'Date of the policy',
    position: 'Position',
    theme: 'Theme',
    look: 'Shape',
    settingsButton: 'Settings button',
    mode: 'Mode',
    googleConsentMode: 'Google Consent Mode',
    reloadOnWithdraw: 'Reload after a withdrawal',
    debug: 'Print every check on the console',
    stubs: 'Stand-ins for denied services',
    sameSite: 'Cookie in frames of other sites',
    underAge: 'Visitor is too young',
    region: 'Region, such as KZ or US-CA',
    consentUrl: 'Consent document (Russia)',
    endpoint: 'Where records go',
    revision: 'Revision',
    expires: 'Days a choice lasts',
    timeout: 'Time limit of a script, in ms',
    cookieName: 'Name of the cookie',
    cookieDomain: 'Domain of the cookie',
    dataLayer: 'Name of Google’s queue',
    tag: 'Tag of the element',
  },
  page: 'Language of the page',
  offered: 'Languages to switch between',
  offeredHint: 'Two or more give the question a switch.',
  find: 'Find a service',
  categories: 'Categories to ask for',
  categoriesHint: 'None marked: those of the chosen services.',
  category: {analytics: 'Statistics', functional: 'Comfort', advertising: 'Advertising'},
  texts: {title: 'Heading of your own', description: 'Sentence of your own'},
  id: (service) => `Id of ${service}`,
  chosen: (count) => `${count} chosen`,
  usual: 'default',
  wrong: (words) => `Write ${words}.`,
  preview: 'Preview',
  frame: 'A page with the question',
  size: 'Width',
  desktop: 'Desktop',
  phone: 'Phone',
  scheme: 'Colours',
  light: 'Light',
  dark: 'Dark',
  askAgain: 'Start over',
  link: 'Copy link',
  copied: 'Copied',
  notCopied: 'Not allowed: select and copy',
  safe: 'Nothing of anybody else loads in this frame.',
  wouldLoad: (hosts) => `On your site this would load now: ${hosts}`,
  code: 'Code',
  tabs: {tag: 'Script tag', json: 'JSON', npm: 'npm', files: 'Files to upload'},
  copy: 'Copy',
  filesLead: (count, size) => `${count} files, ${size} on the disk. Visitors load only what they need. In one folder:`,
  folder: 'Folder of the files, as the page sees it',
  reset: 'Clear everything',
};

const ru: Labels = {
  title: 'Песочница Kelisim',
  lead: 'Выберите, посмотрите, скопируйте. Вопрос в просмотре – настоящий.',
  otherLanguage: 'English',
  start: 'Демо-страницы',
  groups: {
    site: 'Ваш сайт',
    services: 'Сервисы',
    languages: 'Языки',
    look: 'Вид',
    law: 'Закон и срок',
    more: 'Всё остальное',
  },
  options: {
    controller: 'Кто отвечает за данные',
    controllerId: 'Его идентификатор',
    policyUrl: 'Политика конфиденциальности',
    policyVersion: 'Версия политики',
    policyDate: 'Дата политики',
    position: 'Место',
    theme: 'Тема',
    look: 'Форма',
    settingsButton: 'Кнопка настроек',
    mode: 'Режим',
    googleConsentMode: 'Google Consent Mode',
    reloadOnWithdraw: 'Перезагружать после отзыва',
    debug: 'Печатать все проверки в консоль',
    stubs: 'Заглушки для сервисов без согласия',
    sameSite: 'Cookie во фреймах чужих сайтов',
    underAge: 'Посетитель слишком юн',
    region: 'Регион, например KZ или US-CA',
    consentUrl: 'Текст согласия (Россия)',
    endpoint: 'Куда отправлять записи',
    revision: 'Версия вопроса',
    expires: 'Сколько дней действует выбор',
    timeout: 'Предел ожидания скрипта, мс',
    cookieName: 'Имя cookie',
    cookieDomain: 'Домен cookie',
    dataLayer: 'Имя очереди Google',
    tag: 'Тег элемента',
  },
  page: 'Язык страницы',
  offered: 'Между какими языками переключать',
  offeredHint: 'Два и больше – в вопросе появится переключатель.',
  find: 'Найти сервис',
  categories: 'О каких категориях спрашивать',
  categoriesHint: 'Не отмечено ничего: о категориях выбранных сервисов.',
  category: {analytics: 'Статистика', functional: 'Удобство', advertising: 'Реклама'},
  texts: {title: 'Свой заголовок', description: 'Своё предложение'},
  id: (service) => `Номер: ${service}`,
  chosen: (count) => `выбрано: ${count}`,
  usual: 'по умолчанию',
  wrong: (words) => `Нужно: ${words}.`,
  preview: 'Как это выглядит',
  frame: 'Страница с вопросом',
  size: 'Ширина',
  desktop: 'Компьютер',
  phone: 'Телефон',
  scheme: 'Цвета',
  light: 'Светлые',
  dark: 'Тёмные',
  askAgain: 'Начать сначала',
  link: 'Скопировать ссылку',
  copied: 'Скопировано',
  notCopied: 'Нельзя: выделите и скопируйте',
  safe: 'Ничего чужого в этом фрейме не загружается.',
  wouldLoad: (hosts) => `На вашем сайте сейчас загрузилось бы: ${hosts}`,
  code: 'Код',
  tabs: {tag: 'Тег script', json: 'JSON', npm: 'npm', files: 'Какие файлы выложить'},
  copy: 'Скопировать',
  filesLead: (count, size) => `Файлов: ${count}, на диске ${size}. Посетитель загружает только нужное. В одной папке:`,
  folder: 'Папка с файлами, как её видит страница',
  reset: 'Очистить всё',
};

export const LABELS: Readonly<Record<'en' | 'ru', Labels>> = {en, ru};
