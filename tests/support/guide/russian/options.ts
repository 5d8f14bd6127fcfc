/** The options, and what they may be. */
export const OPTIONS_IN_RUSSIAN: Readonly<Record<string, string>> = {
  Option: 'Параметр',
  'What it does': 'Что делает',
  'May be': 'Возможные значения',
  'Who asks: a name, or `{name, id, registration, address, contact, register}`. A new `id` voids earlier grants.':
    'Кто спрашивает: название или `{name, id, registration, address, contact, register}`. С новым `id` прежние разрешения недействительны.',
  "The controller's id, where `controller` is only a name.":
    '`id` того, кто спрашивает, если `controller` – только название.',
  'Link to the privacy policy: http(s), mailto or relative.':
    'Ссылка на политику конфиденциальности: http(s), mailto или путь.',
  'Shown with the link.': 'Показывается рядом со ссылкой.',
  'ISO 8601, shown with the link.': 'Дата в ISO 8601, показывается рядом со ссылкой.',
  'What is asked for: names with spaces or commas between them, or a list. `necessary` always exists and is never asked. Default: analytics, functional and advertising; where the site names services, those of them that it has services or held markup of.':
    'О чём спрашивать: имена через пробел или запятую либо список. `necessary` есть всегда, о ней не спрашивают. По умолчанию analytics, functional и advertising; если сайт называет сервисы – те из них, где есть сервисы или придержанная разметка.',
  'Who gets the data, and what they store, to show and to erase. Or names of built-in services with spaces between them.':
    'Кто получает данные и что хранит: это показывают и стирают. Или имена встроенных сервисов через пробел.',
  'Overrides any text by its key; shown as text, never as HTML. `description` comes before what is asked.':
    'Заменяет любой текст по ключу; выводится как текст, а не как HTML. `description` стоит перед вопросом.',
  "Language of the texts, a BCP 47 tag. Default: the page's `lang`.":
    'Язык текстов, тег BCP 47. По умолчанию – `lang` страницы.',
  'Those the visitor may switch between: BCP 47 tags, or one string of them. It needs `kelisim-languages.js`. Default: no switch.':
    'Языки, которые посетитель может переключать: теги BCP 47 списком или одной строкой. Нужен файл `kelisim-languages.js`. По умолчанию переключателя нет.',
  'Where the language files are, ending in `/`. Apps give a list of imported languages. Default: `locales/` beside the script.':
    'Где лежат файлы языков; в конце `/`. Приложения дают список импортированных языков. По умолчанию – `locales/` рядом со скриптом.',
  "The folder of the library's files, ending in `/`, for a script that is inlined or joined with others. Files come from the origin of the script or of the page, and from no other. Default: beside the script.":
    'Папка с файлами библиотеки, в конце `/` – если скрипт встроен в страницу или склеен с другими. Файлы загружаются с домена скрипта или страницы и ни с какого другого. По умолчанию – рядом со скриптом.',
  'The library that the site had before: `vanilla-cookieconsent`, `klaro`, `tarteaucitron`, `osano`, `c15t`, `cookieyes`, `cookiebot`; in JSON also with a mapping. What visitors have answered there is taken over, and its held markup is understood. See “Move from another library”.':
    'Библиотека, которая была на сайте раньше: `vanilla-cookieconsent`, `klaro`, `tarteaucitron`, `osano`, `c15t`, `cookieyes`, `cookiebot`; в JSON – ещё и с соответствием имён. Ответы посетителей переходят, её придержанная разметка понятна. См. «[Переезд с другой библиотеки](./moving.md)».',
  'ISO 3166 code of where the visitor is, as the site knows it. Services elsewhere count as abroad.':
    'Код ISO 3166 места, где посетитель, насколько это знает сайт. Сервисы в других странах считаются зарубежными.',
  'Whether the server was sent `Sec-GPC: 1`. What is marked as sale is refused then, as it is where the browser says so.':
    'Получил ли сервер `Sec-GPC: 1`. Тогда то, что считается продажей данных, отклонено, как и по сигналу самого браузера.',
  'Whether the visitor is too young to consent: then everything optional stays off, and nobody is asked.':
    'Слишком ли посетитель молод, чтобы давать согласие: тогда всё необязательное выключено, и никого не спрашивают.',
  "The document of a consent that stands apart, where a law wants one: with `region: 'RU'`.":
    "Согласие отдельным документом, если его требует закон: при `region: 'RU'`.",
  "What a law has a consent say besides, with `region: 'KZ'`: the data, whether it is published, and other things.":
    "Что ещё закон велит указать в согласии, при `region: 'KZ'`: какие данные, публикуются ли они и прочее.",
  'What is new, for people who are asked again: shown with the date of the policy.':
    'Что нового – для тех, кого спрашивают снова; показывается с датой политики.',
  'Who else the choice counts for, such as the other companies of a group: named in the question.':
    'Для кого ещё действует выбор, например для других компаний группы: вопрос их называет.',
  'Where the record of each decision is sent by POST. Default: nowhere.':
    'Куда запись о каждом решении отправляется методом POST. По умолчанию – никуда.',
  'Where the question is. The page can be used behind it. Default `bottom`.':
    'Где стоит вопрос. Страницей за ним можно пользоваться. По умолчанию `bottom`.',
  '`auto` follows the system. Default `auto`.': '`auto` – как в системе. По умолчанию `auto`.',
  '`sharp` is square and ruled, `round` has pills, `flush` reaches the edges of the window. Default `soft`.':
    '`sharp` – прямые углы и линейки, `round` – кнопки-пилюли, `flush` – до краёв окна. По умолчанию `soft`.',
  'Default `auto`. With `off` the button comes only on pages that offer no other way to the settings.':
    'По умолчанию `auto`. С `off` кнопка появляется только на страницах, где нет другого пути к настройкам.',
  '`opt-out`: granted until refused, and nothing is asked, where `region` is one whose law knows that: `US`, `US-CA` and so on. Anywhere else it counts as `opt-in`. Default `opt-in`.':
    '`opt-out`: всё разрешено, пока не отказались, и никого не спрашивают – там, где закон региона (`region`) это знает: `US`, `US-CA` и так далее. В остальных местах действует `opt-in`. По умолчанию `opt-in`.',
  "`off` says nothing to Google. Default `basic`: nothing from Google before a grant. `advanced` lets Google's tags run before an answer, denied and without cookies. A refusal still ends them.":
    '`off` ничего не сообщает Google. По умолчанию `basic`: до разрешения от Google ничего не загружается. `advanced` даёт тегам Google работать до ответа, с запретом и без cookie. Отказ их всё равно останавливает.',
  'Loads the page again after a withdrawal, if scripts have run that nothing else ends. Default: off.':
    'Загружает страницу снова после отзыва, если выполнялись скрипты, которые иначе не остановить. По умолчанию выключено.',
  'Prints every check on the console: while somebody is asked, and on pages with built-in services or our button. Default: what is wrong, while somebody is asked.':
    'Печатает в консоль каждую проверку: пока кого-то спрашивают и на страницах со встроенными сервисами или нашей кнопкой. По умолчанию – только ошибки, пока кого-то спрашивают.',
  'Default true: calls of built-in services do nothing while those are denied. `false`: their globals are not there.':
    'По умолчанию true: вызовы встроенных сервисов ничего не делают, пока те запрещены. `false`: их глобальных имён нет.',
  'Raising it asks again for what was granted; refusals stay. Default 0.':
    'Если её поднять, о разрешённом спросят снова; отказы остаются. По умолчанию 0.',
  'Days a choice lasts, 1 to 395, the same for yes and no. Default 180; where people opt out 395.':
    'Сколько дней действует выбор, от 1 до 395, «да» и «нет» одинаково. По умолчанию 180; где не спрашивают, а дают отказаться, – 395.',
  'Milliseconds a released script may hold up the next one; `data-timeout` on that script wins. Default 5000.':
    'Сколько миллисекунд запущенный скрипт может задерживать следующий; `data-timeout` на самом скрипте важнее. По умолчанию 5000.',
  'Base name of the cookie. Default `kelisim`.': 'Основа имени cookie. По умолчанию `kelisim`.',
  '`auto` shares the choice across subdomains; or a domain. Default: this host.':
    '`auto` – выбор общий для поддоменов; или домен. По умолчанию – только этот домен.',
  'Which pages have the cookie. `none`: also a page that stands in a frame of another site, on https, apart for each such site. Default `lax`.':
    'На каких страницах есть cookie. `none` – и на странице во фрейме чужого сайта, по https, для каждого такого сайта отдельно. По умолчанию `lax`.',
  "Name of the global that Google's tags on this page have for a queue. Default `dataLayer`.":
    'Имя глобальной переменной, которая служит тегам Google на этой странице очередью. По умолчанию `dataLayer`.',
  'Tag of the banner element. Default `kelisim-banner`.': 'Тег элемента с вопросом. По умолчанию `kelisim-banner`.',
  'one for each service': 'по одному на каждый сервис',
  'Starts a built-in service: `yandex-metrika="12345678"`.':
    'Запускает встроенный сервис: `yandex-metrika="12345678"`.',
  'its id': 'его номер',
  'a web address, a "mailto:" address or a path': 'адрес сайта, адрес «mailto:» или путь',
  '1, or left out': '1 или ничего',
  'true, or left out': 'true или ничего',
  'true or false': 'true или false',
  'a whole number': 'целое число',
  'a number of days from 1 to 395': 'число дней от 1 до 395',
  'a number of milliseconds': 'число миллисекунд',
  'a letter and up to 63 letters, digits, "-" and "_"': 'буква и до 63 букв, цифр, «-» и «_»',
  'the name of a global': 'имя глобальной переменной',
  'a tag of two words, such as "shop-consent"': 'тег из двух слов, например «shop-consent»',
};
