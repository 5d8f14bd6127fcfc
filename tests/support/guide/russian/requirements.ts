/** What law, accessibility and good practice ask. */
export const RULES_IN_RUSSIAN: Readonly<Record<string, string>> = {
  'Before a choice nothing is requested from an optional service, and nothing is stored.':
    'До выбора к необязательным сервисам нет запросов и ничего не сохраняется.',
  'After a refusal that holds too: after a reload, on the next page, in another tab.':
    'После отказа – тоже: после перезагрузки, на следующей странице, в другой вкладке.',
  'Reject is a button beside Accept, on the same layer, in sight without scrolling.':
    '«Отклонить» – кнопка рядом с «Принять», на том же экране, видна без прокрутки.',
  'Accept and Reject look the same, in every theme, size and language.':
    '«Принять» и «Отклонить» выглядят одинаково в любой теме, любого размера и на любом языке.',
  'No optional category is on before the visitor turns it on.':
    'Ни одна необязательная категория не включена, пока её не включил посетитель.',
  'Only an explicit act grants: no scroll, click elsewhere, key, time or way out.':
    'Разрешает только явное действие: не прокрутка, не щелчок мимо, не клавиша, не время и не уход.',
  'Taking consent back is as easy as giving it, on every page.':
    'Отозвать согласие так же легко, как дать, на каждой странице.',
  'A withdrawal stops the service, erases what it stored here, and says what cannot be erased.':
    'Отзыв останавливает сервис, стирает то, что тот здесь сохранил, и говорит, чего стереть нельзя.',
  'Consent is given by purpose. A service is in one category, and blocked if that is unknown.':
    'Согласие даётся по целям. Сервис относится к одной категории, а с неизвестной – закрыт.',
  'A refusal is kept as long as an acceptance, for half a year.':
    'Отказ хранится столько же, сколько согласие: полгода.',
  'A stored choice that is missing, broken or forged is no consent.':
    'Если сохранённого выбора нет, он испорчен или подделан, это не согласие.',
  'The page stays readable and usable while the question is open, and when it is removed.':
    'Страницу можно читать и использовать, пока вопрос открыт и когда его убрали.',
  'What is called necessary says why. A known tracker is never necessary.':
    'У необходимого сказано, зачем оно. Известный трекер необходимым не бывает.',
  'In about 70 words the question says who asks, what for, who gets data, and how to refuse and withdraw.':
    'Примерно в 70 словах вопрос говорит, кто спрашивает, зачем, кто получает данные, как отказаться и отозвать.',
  'The preferences list each service: provider, purpose, what it stores and how long, who has access, country, policy.':
    'В настройках о каждом сервисе: поставщик, назначение, что и как долго хранит, у кого доступ, страна, политика.',
  'People are asked again when purposes, services or the controller change, and only about that.':
    'Снова спрашивают, когда изменились цели, сервисы или тот, кто спрашивает, и только об этом.',
  'Each decision makes one record that proves it, with no address, user agent or history.':
    'О каждом решении есть одна запись, которая его доказывает, без адреса, браузера и истории.',
  'A record is bound to the words that were shown.': 'Запись связана со словами, которые были показаны.',
  'All layers speak the language of the page.': 'Всё, что показано, – на языке страницы.',
  'No word and no ornament pushes to an answer.': 'Ни слова, ни оформление не подталкивают к ответу.',
  'The same buttons, in the same order, at every width.': 'Одни и те же кнопки в одном порядке при любой ширине.',
  'Google is denied first and told of each decision once. No host of Google is reached before a grant.':
    'Для Google сначала всё запрещено, и о каждом решении ему сообщают один раз. До разрешения к его серверам не обращаются.',
  'Yandex.Metrika waits with its pixel, starts once, stops at a withdrawal, and declares session replay.':
    'Яндекс Метрика ждёт вместе со своим пикселем, запускается один раз, останавливается при отзыве и предупреждает о записи визитов.',
  'An embed waits behind a placeholder. One click loads that embed only.':
    'На месте фрейма стоит рамка. Один щелчок загружает только этот фрейм.',
  'Pixels, links and posters are held too. Hints to hosts of services are reported to the developer.':
    'Пиксели, ссылки и заставки тоже придержаны. О подсказках браузеру с доменами сервисов узнаёт разработчик.',
  'Global Privacy Control turns advertising off, over an older grant, and grants nothing.':
    'Global Privacy Control выключает рекламу, даже если её раньше разрешили, и ничего не разрешает.',
  'Where people opt out, one click does it, without a verification, at an entry that is named for it.':
    'Где не спрашивают, а дают отказаться, хватает одного щелчка, без проверок, по ссылке с таким названием.',
  'No language or market loosens the law. An unknown region is the strictest.':
    'Ни язык, ни рынок не смягчают закон. В неизвестном регионе действует самый строгий.',
  'The cookie of the choice is first-party, written at a decision only, without an identifier.':
    'Cookie с выбором принадлежит сайту, записывается только при решении, без идентификатора.',
  'For who is too young everything optional stays off, and no age is stored.':
    'Для того, кто слишком молод, всё необязательное выключено, а возраст не сохраняется.',
  'Where people opt out, a refusal never lapses. Elsewhere they are asked first.':
    'Где не спрашивают, а дают отказаться, отказ не истекает никогда. В остальных местах сначала спрашивают.',
  'That a signal was honoured can be seen without opening anything.': 'Что сигнал услышан, видно без лишних щелчков.',
  'The question is a named region and not a modal dialog.': 'Вопрос – именованная область, а не модальное окно.',
  'The question comes first in the order of Tab, and takes no focus.':
    'По Tab вопрос первый, но фокус сам не забирает.',
  'No control of the page that has the focus is hidden by the question.':
    'Вопрос не закрывает элемент страницы, на котором фокус.',
  'Keys alone reach and use everything. Esc decides nothing.': 'Всё доступно с одной клавиатуры. Esc ничего не решает.',
  'The preferences are a modal dialog, which keeps the focus and gives it back.':
    'Настройки – модальное окно, которое держит фокус и возвращает его.',
  'Each switch has a name, a state and a description.': 'У каждого переключателя есть имя, состояние и описание.',
  'Controls are 24 pixels large at least, the three main buttons 44.':
    'Элементы управления – не меньше 24 пикселей, три главные кнопки – 44.',
  'At 320 pixels nothing is lost, and nothing scrolls sideways.':
    'При ширине 320 пикселей ничего не пропадает и не прокручивается вбок.',
  'Wider spacing of text clips nothing.': 'Увеличенные интервалы текста ничего не обрезают.',
  'Text and controls have contrast, and the focus can be seen.':
    'У текста и элементов управления есть контраст, фокус виден.',
  'With forced colours, borders, states and focus can be told apart.':
    'При принудительных цветах различимы границы, состояния и фокус.',
  'Nothing moves for who wants less motion, and for others 200 ms at most.':
    'Для тех, кто просит меньше движения, не движется ничего, для остальных – не дольше 200 мс.',
  'What a choice did is said once, politely, and stays.':
    'О том, к чему привёл выбор, сказано один раз, вежливо, и это остаётся на экране.',
  'What is in another language than the page says so.': 'У текста не на языке страницы его язык указан.',
  'The question moves nothing of the page, and is not printed.':
    'Вопрос ничего не сдвигает на странице и не печатается.',
  'The way to the settings has the same place and name on all pages.':
    'Путь к настройкам на всех страницах на одном месте и с одним названием.',
  'A screen reader hears text, headings and controls, in an open shadow root.':
    'Программа чтения с экрана слышит текст, заголовки и кнопки в открытом теневом дереве.',
  'In Kazakhstan the eight items that a consent must have are shown.':
    'В Казахстане показаны восемь сведений, которые должны быть в согласии.',
  'In Russia the consent is a document of its own, and services from abroad are reported.':
    'В России согласие – отдельный документ, а о зарубежных сервисах узнаёт разработчик.',
  'The library asks no host but those of the site.':
    'Библиотека не обращается ни к каким доменам, кроме доменов сайта.',
  'The visitor can see, print and keep what they agreed to.':
    'Посетитель может увидеть, напечатать и сохранить то, на что согласился.',
  'Version and date of the policy are shown and stored. A date of over 24 months is reported.':
    'Версия и дата политики показаны и сохранены. Если дате больше 24 месяцев, об этом узнаёт разработчик.',
  'One choice covers one domain and one controller, unless others are named to the visitor.':
    'Один выбор – на один домен и одну компанию, если посетителю не названы другие.',
  'Another controller voids what was granted.': 'Если спрашивает другая компания, прежнее разрешение недействительно.',
  'In the United Kingdom a service may count without being asked for, within its limits, with an objection.':
    'В Великобритании сервис может считать визиты без вопроса, в установленных пределах и с правом возразить.',
  'In France and Italy so may measurement of an audience, within its limits.':
    'Во Франции и Италии так может работать и измерение аудитории, в установленных пределах.',
  'In Italy the question may have a close control, which keeps only what is necessary.':
    'В Италии у вопроса может быть крестик, который оставляет только необходимое.',
  'The library does not claim to speak the protocols of certified platforms.':
    'Библиотека не утверждает, что знает протоколы сертифицированных платформ.',
  'Tools that act for people can answer: open root, stable names, synthetic clicks.':
    'Инструменты могут ответить за человека: открытое дерево, постоянные имена, щелчки из скриптов.',
  'A choice in one tab holds in the others.': 'Выбор в одной вкладке действует в остальных.',
  'A page that is loaded ahead or kept alive does nothing that was not granted.':
    'Страница, загруженная заранее или сохранённая в памяти, не делает ничего, что не разрешено.',
  'A command checks a real site from outside.': 'Есть команда, которая проверяет настоящий сайт снаружи.',
  'No option makes a known violation.': 'Ни один параметр не приводит к известному нарушению.',
  'A site that signs people in may hand in the choice of the account.':
    'Сайт со входом может передать выбор, сохранённый в аккаунте.',
  'Analytics without advertising reaches no host of ads.': 'Аналитика без рекламы не обращается к рекламным доменам.',
  'In Kyrgyzstan the entry in the state register is shown.': 'В Кыргызстане показана запись в государственном реестре.',
  'A site can say at `/.well-known/gpc.json` that it honours the signal.':
    'Сайт может объявить в `/.well-known/gpc.json`, что слушается сигнала.',
  'A server can renew the cookie, which Safari would drop after a week.':
    'Сервер может продлить cookie, которую Safari стёр бы через неделю.',
  'Records map to the standard for consent records.': 'Записи переводятся в стандарт записей о согласии.',
  'Where nothing is optional, nobody is asked.': 'Где нет необязательного, никого не спрашивают.',
  'Nothing tests on people which words bring more consent.':
    'Никто не проверяет на людях, от каких слов соглашаются чаще.',
};

/** Where these are written. Names without English words are as they are. */
export const SOURCES_IN_RUSSIAN: Readonly<Record<string, string>> = {
  'ePrivacy Directive, article 5(3)': 'директива ePrivacy, статья 5(3)',
  'EDPB, Cookie Banner Taskforce, 8 and 14': 'EDPB, рабочая группа по баннерам cookie, 8 и 14',
  'CJEU C-673/17 (Planet49)': 'Суд ЕС, C-673/17 (Planet49)',
  'GDPR, article 7(3)': 'GDPR, статья 7(3)',
  'GDPR, recital 43': 'GDPR, пункт 43 преамбулы',
  'GDPR, article 7(1)': 'GDPR, статья 7(1)',
  'GDPR, recital 42 and article 13': 'GDPR, пункт 42 преамбулы и статья 13',
  'CJEU C-673/17 (Planet49), 75 to 81': 'Суд ЕС, C-673/17 (Planet49), 75–81',
  'GDPR, articles 5(2) and 7(1)': 'GDPR, статьи 5(2) и 7(1)',
  'GDPR, article 12(1)': 'GDPR, статья 12(1)',
  'Google, consent mode; EDPB 2/2023, 50': 'Google, Consent Mode; EDPB 2/2023, 50',
  'Yandex, opt-out of the counter': 'Яндекс, отказ от счётчика',
  '11 CCR 7025; W3C, Global Privacy Control': '11 CCR 7025; W3C, Global Privacy Control',
  'California Civil Code 1798.135': 'Гражданский кодекс Калифорнии, 1798.135',
  'GDPR, article 3': 'GDPR, статья 3',
  'Article 29 Working Party 194': 'рабочая группа по статье 29, документ 194',
  'GDPR, article 8': 'GDPR, статья 8',
  '11 CCR 7026 and 7028': '11 CCR 7026 и 7028',
  'ARIA, dialog pattern': 'ARIA, шаблон диалога',
  'Good practice of GOV.UK': 'практика GOV.UK',
  'Kazakhstan, law 94-V, article 8(4)': 'Казахстан, закон № 94-V, пункт 4 статьи 8',
  'Russia, law 156-FZ': 'Россия, закон № 156-ФЗ',
  'Kazakhstan, law 94-V, article 12': 'Казахстан, закон № 94-V, статья 12',
  'GDPR, articles 7(1) and 15': 'GDPR, статьи 7(1) и 15',
  'Privacy policies in use': 'политики действующих сайтов',
  'EDPB 05/2020, specific consent': 'EDPB 05/2020, конкретное согласие',
  'PECR, schedule A1': 'PECR, приложение A1',
  'CNIL; Garante 231/2021': 'CNIL; Garante 231/2021',
  'Garante 231/2021': 'Garante 231/2021',
  'Research on real sites': 'исследования настоящих сайтов',
  'Google, consent mode': 'Google, Consent Mode',
  'Kyrgyzstan, register of holders': 'Кыргызстан, реестр держателей',
  'W3C, Global Privacy Control': 'W3C, Global Privacy Control',
  'WebKit, tracking prevention': 'WebKit, защита от слежки',
};
