/**
 * Words that push somebody to an answer: they praise, hurry, flatter, blame, or make a loss of it. Beginnings of words, by
 * language. No sentence of a question needs one of them.
 * @see https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en
 */
export const STEERING: Readonly<Record<string, string>> = {
  en: 'please best better improve enhanc enjoy recommend love sorry unfortunately miss$ lose$ losing free$ safe$ personali[sz]ed optimal limited experience happy tasty sweet hurry',
  ru: 'пожалуйста лучш улучш удобн рекоменд ценим любим сожалению упуст потеря бесплатн безопасн персонализир оптимальн впечатлени вкусн спеши',
  kk: 'өтінеміз жақсы$ жақсарт ыңғайлы ұсынамыз өкініш жоғалт тегін қауіпсіз жекелен оңтайлы асығ',
  ky: 'сураныч жакшы$ жакшырт ыңгайлуу сунуштай тилекке өкүн жогот акысыз коопсуз жекелештир шашыл',
  uz: 'iltimos yaxshi$ yaxshila qulay tavsiya afsus yo[‘ʻ]qot bepul xavfsiz moslashtirilgan shoshil',
  af: 'asseblief beste$ beter geniet aanbeveel jammer ongelukkig verloor gratis',
  ar: 'فضلك الأفضل أفضل استمتع نوصي للأسف نأسف تخسر مجان',
  az: 'zəhmət ən\\syaxşı daha\\syaxşı tövsiyə təəssüf itir pulsuz zövq',
  be: 'калі\\sласка лепш палепш рэкаменд жаль страці бясплатн прыемн',
  bg: 'моля най-добр по-добр препоръч съжал изгуб безплатн насладе',
  bn: 'অনুগ্রহ সেরা আরও\\sভাল দুঃখিত হারাব বিনামূল্যে উপভোগ',
  bs: 'molimo najbolj bolje$ poboljša preporuč nažalost žao izgub besplatn uživaj',
  ca: 'sisplau millor gaud recoman malauradament sentim perdr gratu',
  cs: 'prosím nejlep lepší vylepš doporuč bohužel líto ztrat zdarma užijte',
  cy: 'plîs os\\sgwelwch gorau gwell mwynh argymhell yn\\sanffodus colli am\\sddim',
  da: 'venligst bedst bedre nyd anbefal desværre mister gratis',
  de: 'bitte$ besten?$ besser genie[sß] empf[eo]hl leider verlier verpass kostenlos optimal personalisiert',
  el: 'παρακαλ καλύτερ απολα συνιστ δυστυχώς χάσ δωρεάν',
  es: 'por\\sfavor mejor disfrut recom[ie] lament pierd perder gratis óptim personalizad',
  et: 'palun parim parem naudi soovita kahju kaota tasuta',
  eu: 'mesedez onena hobe gozatu gomenda zoritxar galdu doan$',
  fa: 'لطفا بهترین بهتر لذت توصیه متأسف رایگان',
  fi: 'ole\\shyvä paras parem parhaa nauti suosit valitett menet rahaton ilmai',
  fil: 'pakiusap pinakamahusay mas\\smabuti tangkilik inirerekomenda paumanhin mawawala libre',
  fr: 'veuillez meilleur mieux amélior profit[eo] recommand malheureusement désol perd gratuit optimal personnalis',
  ga: 'le\\sdo\\sthoil fearr taitneamh moltar brón caillf saor\\sin',
  gl: 'por\\sfavor mellor desfrut recom lament perd gratis',
  he: 'אנא בבקשה הטוב\\sביותר תיהנו ממליצ לצער מצטער תפסיד חינם',
  hi: 'कृपया सबसे\\sअच्छ बेहतर आनंद सुझाव खेद दुर्भाग्य खो$ मुफ़्त',
  hr: 'molimo najbolj bolje$ poboljša preporuč nažalost žao izgub besplatn uživaj',
  hu: 'kérjük legjobb jobb$ javít élvez ajánljuk sajnos elvesz ingyen',
  hy: 'խնդրում\\sենք լավագույն ավելի\\sլավ վայել խորհուրդ ցավոք կկորց անվճար',
  id: 'silakan mohon terbaik lebih\\sbaik nikmati rekomend sayangnya maaf kehilangan gratis',
  is: 'vinsamleg best$ betri njót mælum því\\smiður missir ókeypis',
  it: 'per\\sfavore prego miglior godit consigli purtroppo spiac perder gratis ottimal personalizzat',
  ja: 'おすすめ お勧め 最高 より良い 残念 申し訳 無料 損',
  ka: 'გთხოვ საუკეთესო უკეთეს ისიამოვნ გირჩევ სამწუხარ დაკარგ უფასო',
  ko: '추천 최고 더\\s나은 즐기 아쉽 죄송 무료 놓치',
  lt: 'prašom prašome geriaus geresn mėgauk rekomend deja praras nemokam',
  lv: 'lūdzu labāk vislab izbaud iesak diemžēl zaudē bezmaks',
  mk: 'ве\\sмолиме најдобр подобр уживај препорач жал изгуб бесплатн',
  mn: 'уу\\. хамгийн\\sсайн илүү\\sсайн таашаа зөвлө харамсалтай алдана$ үнэгүй',
  ms: 'sila$ terbaik lebih\\sbaik nikmati syor malangnya maaf kehilangan percuma',
  mt: 'jekk\\sjogħġb aħjar tgawdi nirrakkoma sfortunat titlef b’xejn',
  nl: 'alstublieft beste$ beter geniet aanrad aanbevolen helaas verlies gratis optimaal',
  no: 'vennligst best$ bedre nyt$ anbefal dessverre mister gratis',
  pl: 'prosim najlep lepsz ulepsz polec niestety przykro strac darmo ciesz',
  pt: 'por\\sfavor melhor desfrut recomend infelizmente lament perd gr[aá]tis',
  ro: 'vă\\srugăm cel\\smai\\sbun mai\\sbun bucur recomand din\\spăcate regret pierd gratuit',
  sk: 'prosím najlep lepš vylepš odporúč bohužiaľ ľúto strat zadarmo užite',
  sl: 'prosimo najbolj boljš izboljš priporoč žal$ izgub brezplačn uživaj',
  sq: 'ju\\slutem më\\si\\smir më\\smir shijo rekomand fatkeq humb falas',
  sr: 'молимо најбољ бољ[ae] побољша препоруч нажалост жао изгуб бесплатн ужива',
  'sr-Latn': 'molimo najbolj bolj[ae] poboljša preporuč nažalost žao izgub besplatn uživa',
  sv: 'vänligen bäst bättre njut rekommend tyvärr går\\smiste gratis',
  sw: 'tafadhali bora furahi tunapendekeza samahani bahati\\smbaya poteza bure$',
  tg: 'лутфан беҳтар лаззат тавсия мутаассиф ҷудо\\sшав ройгон',
  th: 'กรุณา โปรด ดีที่สุด ดีกว่า เพลิดเพลิน แนะนำ เสียใจ พลาดโอกาส ฟรี',
  tk: 'haýyş iň\\sgowy has\\sgowy lezzet maslahat gynans ýitir mugt',
  tr: 'lütfen en\\siyi daha\\siyi keyfini öner[ii] maalesef üzgün kaybe kaçır ücretsiz',
  uk: 'будь\\sласка найкращ кращ$ покращ рекоменд жаль втрат безкоштовн насолод',
  ur: 'براہ\\sکرم بہترین بہتر لطف تجویز افسوس مفت',
  vi: 'vui\\slòng tốt\\snhất tốt\\shơn tận\\shưởng khuyên rất\\stiếc bỏ\\slỡ miễn\\sphí',
  zh: '请 推荐 最佳 更好 抱歉 遗憾 错过 免费 享受',
  'zh-Hant': '請 推薦 最佳 更好 抱歉 遺憾 錯過 免費 享受',
};

/** What pushes in every language: pictures, exclamations, and time that runs out. */
const EVERYWHERE = /\p{Extended_Pictographic}|[!！¡]|\b\d+ ?(s|sec|seconds?|сек\w*)(?!\p{L})/u;

/** Languages that write no spaces between words. */
const WITHOUT_SPACES = /^(ja|zh|th|ko)/;

/**
 * Whether a text pushes somebody to an answer.
 * @param lang - BCP 47 tag of the text. Of a language that nobody has judged, only what pushes in every language is known.
 */
export function isSteering(text: string, lang: string): boolean {
  const tag = Object.hasOwn(STEERING, lang) ? lang : lang.replace(/^n[bn]\b/, 'no').split(/[-_]/)[0];
  return EVERYWHERE.test(text) || patternOf(`${tag}`)?.test(text) === true;
}

const patterns = new Map<string, RegExp>();

function patternOf(tag: string): RegExp | undefined {
  const words = STEERING[tag]?.split(' ').map((word) => word.replace(/\$$/, '(?!\\p{L})'));
  const start = WITHOUT_SPACES.test(tag) ? '' : '(?<!\\p{L})';
  if (words && !patterns.has(tag)) patterns.set(tag, new RegExp(`${start}(${words.join('|')})`, 'iu'));
  return patterns.get(tag);
}
