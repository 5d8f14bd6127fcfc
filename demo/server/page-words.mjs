// What the demo pages say, in four languages.
export const LANGUAGES = {ru: 'Русский', kk: 'Қазақша', ky: 'Кыргызча', en: 'English'};

export const WORDS = {
  ru: {
    start: 'С чего начать',
    lead: 'Каждая страница – настоящая. Откройте её, посмотрите на вкладку «Сеть» в инструментах разработчика и ответьте на вопрос.',
    settings: 'Настройки cookie',
    controller: 'ТОО «Дала»',
    pages: {
      shop: [
        'Магазин',
        'Настоящие PostHog и Mixpanel. До ответа сервер не получает ничего, и панель внизу это показывает; после «Отклонить все» – тоже ничего.',
      ],
      news: [
        'Новости с видео и картой',
        'Вместо видео и карты – заставки. «Показать один раз» загружает одно видео и ничего не запоминает.',
      ],
      app: [
        'Одностраничное приложение',
        'Переходите между разделами: карта появляется позже и всё равно ждёт ответа, а вопрос остаётся на месте.',
      ],
      strict: [
        'Строгая политика (CSP)',
        'Скрипты – только с nonce, Trusted Types включены. Посмотрите в консоль: ни одного нарушения, а удержанный скрипт выполняется после согласия.',
      ],
      inspector: [
        'Инспектор',
        'Та же страница новостей с открытым инспектором: что удерживается и почему, что отпущено и когда.',
      ],
      playground: ['Песочница', 'Соберите свой вопрос и скопируйте готовый код.'],
      looks: ['Виды', 'Все места, темы и формы (по-английски).'],
      module: ['npm-модуль', 'То же самое из JavaScript (по-английски).'],
    },
    news: {
      title: 'В Нарыне открыли мастерскую войлока',
      text: 'Мастерская работает каждый день. Здесь показывают, как из шерсти рождается шырдак: моют, красят, валяют и сшивают три недели.',
      film: 'Фильм о мастерской',
      map: 'Как добраться',
    },
    app: {
      title: 'Маршруты',
      home: 'Главная',
      homeText: 'Выберите раздел. Страница не перезагружается.',
      map: 'Карта',
      mapText: 'Карта добавлена только что.',
      about: 'О нас',
      aboutText: 'Здесь нет ничего чужого.',
    },
    strict: {
      title: 'Строгая политика',
      waits: 'Удержанный скрипт ещё не выполнялся.',
      ran: 'Удержанный скрипт выполнен.',
    },
  },
  kk: {
    start: 'Неден бастау керек',
    lead: 'Әр бет – нағыз бет. Ашыңыз, әзірлеуші құралдарындағы «Желі» қойындысын қараңыз және сұраққа жауап беріңіз.',
    settings: 'Cookie баптаулары',
    controller: '«Дала» ЖШС',
    pages: {
      shop: [
        'Дүкен',
        'Нағыз PostHog пен Mixpanel. Жауапқа дейін сервер ештеңе алмайды, төмендегі панель соны көрсетеді; бас тартқаннан кейін де ештеңе келмейді.',
      ],
      news: [
        'Бейнесі мен картасы бар жаңалық',
        'Бейне мен картаның орнында – хабарлама. Бір рет көрсету бір бейнені ғана жүктейді және ештеңені есте сақтамайды.',
      ],
      app: [
        'Бір бетті қосымша',
        'Бөлімдер арасында өтіңіз: карта кейін пайда болады, бірақ бәрібір жауапты күтеді, ал сұрақ орнында қалады.',
      ],
      strict: [
        'Қатаң саясат (CSP)',
        'Скрипттер nonce арқылы ғана, Trusted Types қосулы. Консольді қараңыз: бір де бір бұзушылық жоқ, ұсталған скрипт келісімнен кейін орындалады.',
      ],
      inspector: ['Инспектор', 'Сол жаңалықтар беті, инспекторы ашық: не ұсталып тұр және неге, не қашан жіберілді.'],
      playground: ['Сынақ алаңы', 'Өз сұрағыңызды құрастырып, дайын кодты көшіріңіз (орысша және ағылшынша).'],
      looks: ['Көріністер', 'Барлық орын, тақырып және пішін (ағылшынша).'],
      module: ['npm модулі', 'Дәл осының JavaScript нұсқасы (ағылшынша).'],
    },
    news: {
      title: 'Нарында киіз шеберханасы ашылды',
      text: 'Шеберхана күн сайын жұмыс істейді. Мұнда жүннен шырдақтың қалай жасалатынын көрсетеді: жуады, бояйды, басады және үш апта тігеді.',
      film: 'Шеберхана туралы фильм',
      map: 'Қалай жетуге болады',
    },
    app: {
      title: 'Бағыттар',
      home: 'Басты бет',
      homeText: 'Бөлімді таңдаңыз. Бет қайта жүктелмейді.',
      map: 'Карта',
      mapText: 'Карта жаңа ғана қосылды.',
      about: 'Біз туралы',
      aboutText: 'Мұнда бөгде ештеңе жоқ.',
    },
    strict: {title: 'Қатаң саясат', waits: 'Ұсталған скрипт әлі орындалған жоқ.', ran: 'Ұсталған скрипт орындалды.'},
  },
  ky: {
    start: 'Эмнеден баштоо керек',
    lead: 'Ар бир барак чыныгы. Ачып, иштеп чыгуучунун куралдарындагы «Тармак» өтмөгүн караңыз жана суроого жооп бериңиз.',
    settings: 'Cookie жөндөөлөрү',
    controller: '«Дала» ЖЧК',
    pages: {
      shop: [
        'Дүкөн',
        'Чыныгы PostHog жана Mixpanel. Жоопко чейин сервер эч нерсе албайт, ылдыйдагы панель муну көрсөтөт; баш тарткандан кийин да эч нерсе келбейт.',
      ],
      news: [
        'Видеосу жана картасы бар жаңылык',
        'Видео менен картанын ордунда билдирүү турат. Бир жолу көрсөтүү бир видеону гана жүктөйт жана эч нерсени эстеп калбайт.',
      ],
      app: [
        'Бир барактуу колдонмо',
        'Бөлүмдөрдүн ортосунда өтүңүз: карта кийин пайда болот, бирок баары бир жоопту күтөт, ал эми суроо ордунда калат.',
      ],
      strict: [
        'Катаал саясат (CSP)',
        'Скрипттер nonce менен гана, Trusted Types күйгүзүлгөн. Консолду караңыз: бир да бузуу жок, кармалган скрипт макулдуктан кийин аткарылат.',
      ],
      inspector: [
        'Инспектор',
        'Ошол эле жаңылык барагы, инспектору ачык: эмне кармалып турат жана эмне үчүн, эмне качан коё берилди.',
      ],
      playground: ['Сыноо аянты', 'Өз сурооңузду түзүп, даяр кодду көчүрүңүз (орусча жана англисче).'],
      looks: ['Көрүнүштөр', 'Бардык орун, тема жана форма (англисче).'],
      module: ['npm модулу', 'Ушунун эле JavaScript түрү (англисче).'],
    },
    news: {
      title: 'Нарында кийиз устаканасы ачылды',
      text: 'Устакана күн сайын иштейт. Бул жерде жүндөн шырдак кантип жасалганын көрсөтүшөт: жууйт, боёйт, басат жана үч жума тигет.',
      film: 'Устакана тууралуу тасма',
      map: 'Кантип жетсе болот',
    },
    app: {
      title: 'Багыттар',
      home: 'Башкы бет',
      homeText: 'Бөлүмдү тандаңыз. Барак кайра жүктөлбөйт.',
      map: 'Карта',
      mapText: 'Карта жаңы эле кошулду.',
      about: 'Биз жөнүндө',
      aboutText: 'Бул жерде бөтөн эч нерсе жок.',
    },
    strict: {title: 'Катаал саясат', waits: 'Кармалган скрипт али аткарыла элек.', ran: 'Кармалган скрипт аткарылды.'},
  },
  en: {
    start: 'Where to begin',
    lead: 'Every page is a real one. Open it, look at the network panel of the developer tools, and answer the question.',
    settings: 'Cookie settings',
    controller: 'Dala LLP',
    pages: {
      shop: [
        'The shop',
        'Real PostHog and Mixpanel. Before an answer the server gets nothing, and the panel below shows it; after “Reject all” it gets nothing either.',
      ],
      news: [
        'News with a film and a map',
        'A placeholder stands where the film and the map are. “Show once” loads one film and remembers nothing.',
      ],
      app: [
        'A single-page app',
        'Go from one part to another: the map comes later and waits for the answer all the same, and the question stays where it is.',
      ],
      strict: [
        'A strict policy (CSP)',
        'Scripts need a nonce, and Trusted Types are on. Look at the console: not one violation, and the held script runs after consent.',
      ],
      inspector: [
        'The inspector',
        'The page with the news again, with the inspector open: what is held and why, what was released and when.',
      ],
      playground: ['The playground', 'Put your own question together, and copy the code.'],
      looks: ['Looks', 'Every position, theme and shape.'],
      module: ['The npm module', 'The same from JavaScript.'],
    },
    news: {
      title: 'A felt workshop opens in Naryn',
      text: 'The workshop is open every day. It shows how wool becomes a shyrdak: washed, dyed, felted, and sewn for three weeks.',
      film: 'A film about the workshop',
      map: 'How to get there',
    },
    app: {
      title: 'Routes',
      home: 'Home',
      homeText: 'Choose a part. The page is not loaded again.',
      map: 'Map',
      mapText: 'The map has just been added.',
      about: 'About',
      aboutText: 'There is nothing of anybody else here.',
    },
    strict: {title: 'A strict policy', waits: 'The held script has not run yet.', ran: 'The held script has run.'},
  },
};
