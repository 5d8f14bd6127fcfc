/** What `kelisim` has, and its events. */
export const JAVASCRIPT_IN_RUSSIAN: Readonly<Record<string, string>> = {
  Member: 'Свойство или метод',
  Event: 'Событие',
  When: 'Когда',
  'Release of the library.': 'Выпуск библиотеки.',
  '`decided` as soon as no category is left to ask.': '`decided`, когда спрашивать больше не о чем.',
  'What the visitor said, frozen; `null` before.': 'Что сказал посетитель, заморожено; до ответа `null`.',
  'Whether a category or service is granted now; of a service, also whether it may run on this page. Unknown names are not.':
    'Разрешены ли сейчас категория или сервис; для сервиса – ещё и может ли он работать на этой странице. Неизвестное имя не разрешено.',
  'Grants everything that is asked for.': 'Разрешает всё, о чём спрашивают.',
  'Denies everything that is asked for.': 'Отклоняет всё, о чём спрашивают.',
  'Records a choice, e.g. `{analytics: true, youtube: false}`. What is left out keeps its state; what was undecided counts as denied.':
    'Сохраняет выбор, например `{analytics: true, youtube: false}`. Пропущенное остаётся как было; о чём не решено, то отклонено.',
  'Takes consent back, for one category or all.': 'Отзывает согласие на одну категорию или на всё.',
  'Says that the visitor is too young to consent: from now on everything optional stays off on this page, whatever is clicked. No age is stored.':
    'Сообщает, что посетитель слишком молод, чтобы давать согласие: с этой минуты всё необязательное на странице выключено, что бы ни нажали. Возраст не сохраняется.',
  'Asks, even if everything is decided.': 'Спрашивает, даже если всё решено.',
  'Opens the preferences.': 'Открывает настройки.',
  'Hides banner and preferences without a decision.': 'Скрывает вопрос и настройки без решения.',
  'Resolves when a category or service is granted: at once if it is already.':
    'Промис выполняется, когда категорию или сервис разрешили; если уже разрешены – сразу.',
  'Calls back after every decision, until the returned function is called.':
    'Вызывает функцию после каждого решения, пока не вызовут ту, что возвращена.',
  'Guards gated markup in an open shadow root too.': 'Берёт под присмотр и разметку в открытом теневом дереве.',
  'The choice with the configuration it was given to.': 'Выбор вместе с конфигурацией, при которой он сделан.',
  'Shows another language (BCP 47) from now on.': 'С этой минуты показывает другой язык (BCP 47).',
  'Calls the functions once the stored choice is judged; at once, if it is. Takes the place of the queue that `window.kelisim` was.':
    'Вызывает функцию сразу, как только страницу видят. Встаёт на место очереди, которой был `window.kelisim`.',
  'Opens the inspector. There where the site allows it: by the option `debug`, or by kelisim-allow-inspector.js.':
    'Открывает инспектор. Есть там, где сайт его разрешил: параметром `debug` или файлом kelisim-allow-inspector.js.',
  'Ends the library on this page: watches, shows and releases nothing more. What was released stays.':
    'Завершает работу библиотеки на странице: она больше ничего не сторожит, не показывает и не запускает. Запущенное остаётся.',
  'Once, after the stored choice is judged.': 'Один раз, когда сохранённый выбор прочитан и проверен.',
  'After a choice is stored; and, with the source `page`, where other services may run than on the page before.':
    'Когда выбор сохранён; и, с источником `page`, там, где могут работать другие сервисы, чем на прежней странице.',
  'The question or the preferences are shown.': 'Показан вопрос или открыты настройки.',
  'The question or the preferences are hidden.': 'Вопрос или настройки скрыты.',
  'After a withdrawal: cookies that this page cannot erase.':
    'После отзыва: cookie, которые эта страница стереть не может.',
  'Services that were stopped, are granted again, and start only when the page is loaded again.':
    'Сервисы, которые были остановлены, снова разрешены и запустятся, только когда страница загрузится снова.',
  'After a decision: the record of it.': 'После решения: запись о нём.',
  'Another language was chosen.': 'Выбран другой язык.',
};
