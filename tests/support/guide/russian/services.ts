/** What can be said of a service, and the list of those that are built in. */
export const SERVICES_IN_RUSSIAN: Readonly<Record<string, string>> = {
  Name: 'Имя',
  'What it says': 'О чём это',
  Service: 'Сервис',
  Category: 'Категория',
  Provider: 'Поставщик',
  'Sends to': 'Куда отправляет',
  Ends: 'Останавливается',
  'at once': 'сразу',
  reload: 'перезагрузка',
  embed: 'фрейм',
  'analytics or advertising': 'analytics или advertising',
  'A letter, then letters, digits, "-" and "_".': 'Буква, потом буквы, цифры, «-» и «_».',
  'What it belongs to. A built-in service knows it.': 'К чему он относится. Встроенный сервис это знает.',
  'What visitors read in place of the name.': 'Что посетители читают вместо имени.',
  'Who gets the data.': 'Кто получает данные.',
  'ISO 3166 code of the country that the data goes to.': 'Код ISO 3166 страны, куда уходят данные.',
  'What for, in a sentence.': 'Зачем, одним предложением.',
  "The provider's privacy policy.": 'Политика конфиденциальности поставщика.',
  'Whether it sells or shares data, so that Global Privacy Control refuses it. Default: advertising does.':
    'Продаёт ли он или передаёт данные; тогда Global Privacy Control его отклоняет. По умолчанию так считается реклама.',
  'The pages that it may run on: paths, as a list or with spaces between them, such as `/checkout /checkout/*`. `*` stands for any characters, slashes too; a slash at the end means nothing, and neither does what stands behind `?` or `#`. On other pages it counts as not granted, and the choice stays. Default: all pages.':
    'Страницы, на которых он может работать: пути списком или через пробел, например `/checkout /checkout/*`. `*` заменяет любые знаки, и косую черту тоже; косая черта в конце ничего не значит, как и то, что стоит после `?` или `#`. На других страницах он считается неразрешённым, а выбор остаётся. По умолчанию – все страницы.',
  'What lets it run before an answer, where the law of `region` allows that: see “Regions and signals”. In JSON or JavaScript. Default: it waits for consent.':
    'Что позволяет ему работать до ответа, если это разрешает закон региона `region`: см. «Регионы и сигналы». В JSON или JavaScript. По умолчанию он ждёт согласия.',
  'How long the provider keeps the data.': 'Как долго поставщик хранит данные.',
  'What it sets, to show and to erase. Or names with spaces between them.':
    'Какие cookie он ставит: их показывают и стирают. Или имена через пробел.',
  'Its keys in localStorage and sessionStorage. Or names with spaces between them.':
    'Его ключи в localStorage и sessionStorage. Или имена через пробел.',
  'IndexedDB databases. Or names with spaces between them.': 'Базы IndexedDB. Или имена через пробел.',
  'all but frames': 'все, кроме фреймов',
  'those that know it': 'те, кто их знает',
  "A counter's number, a pixel's id; several have spaces between them. Default: what the option of that name says.":
    'Номер счётчика или пикселя; несколько – через пробел. По умолчанию то, что сказано в параметре с именем сервиса.',
  "What the provider's own start takes, as it documents it.":
    'Настройки, которые сервис принимает при запуске, как они описаны у поставщика.',
  'Records what visitors do. Default false.': 'Записывает действия посетителей. По умолчанию false.',
  'Records where visitors click. Default false.': 'Записывает, куда посетители щёлкают. По умолчанию false.',
  'Name of a data layer, or true for the one that the site has (`dataLayer`, or what the option of that name says). Default false.':
    'Имя слоя данных или true – тот, что есть на сайте (`dataLayer` или названный в параметре `data-layer`). По умолчанию false.',
  'Counts clicks on links to other sites. Default true.':
    'Считает переходы по ссылкам на другие сайты. По умолчанию true.',
  'Counts a visit of 15 seconds as no bounce. Default true.':
    'Визит в 15 секунд не считает отказом. По умолчанию true.',
  'Counts a change behind the `#` as a page view. Default false.':
    'Перемену после `#` считает просмотром. По умолчанию false.',
  'Sends a hit for each route of a single-page app. Default false.':
    'Отправляет просмотр на каждый переход одностраничного приложения. По умолчанию false.',
  '`mc.webvisor.org` for accounts outside Russia.': '`mc.webvisor.org` – для аккаунтов не в России.',
  'Address of the installation, such as `https://matomo.example.com`.':
    'Адрес вашей установки, например `https://matomo.example.com`.',
  'Where PostHog keeps the data: `eu`. Without it: the US.': 'Где PostHog хранит данные: `eu`. Без него – в США.',
  'Where HubSpot keeps the data, such as `eu1`. Without it: the US.':
    'Где HubSpot хранит данные, например `eu1`. Без него – в США.',
};
