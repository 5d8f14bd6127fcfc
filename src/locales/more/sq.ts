/** Albanian. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Ruaj zgjedhjen time',
  close: 'Mbyll pa ndryshuar',
  withdraw: 'Tërhiq pëlqimin',
  settings: 'Cilësimet e cookies',
  necessary: 'Të domosdoshme',
  necessaryText:
    'Duhen për të hapur faqet, për t’ju mbajtur të identifikuar, për të mbrojtur sajtin dhe për të mbajtur mend këtë zgjedhje.',
  alwaysOn: 'Gjithmonë aktive',
  analytics: 'Analitike',
  analyticsText:
    'Numërojnë vizitat dhe na tregojnë cilat faqe punojnë. Ndihmojnë të gjejmë gabime dhe të provojmë funksione të reja.',
  functional: 'Funksionale',
  functionalText: 'Mbajnë mend cilësime si gjuha dhe rajoni.',
  advertising: 'Reklamuese',
  advertisingText:
    'Shfaqin reklama sipas interesave tuaja dhe i matin ato. Të dhënat shkojnë te partnerët e reklamave.',
  list: 'Lista e cookies',
  isNew: 'E re',
  saved: 'U ruajt. Mund ta ndryshoni te “{settings|Cilësimet e cookies}”.',
  withdrawn:
    'Pëlqimi u tërhoq. Cookies e këtyre shërbimeve u hoqën nga ky sajt; cookies në domenet e kompanive të tjera mund të hiqen te cilësimet e shfletuesit.',
  stillRunning: 'Disa nga këto shërbime punojnë derisa faqja të ngarkohet sërish.',
  reload: 'Ngarko faqen sërish',
  hide: 'Fshih mesazhin',
  embed: 'Kjo përmbajtje vjen nga {provider}. Kur shfaqet, atje dërgohen të dhëna.',
  showOnce: 'Shfaq një herë',
  showAlways: 'Shfaq gjithmonë',
  service: 'Shërbimi',
  provider: 'Ofruesi',
  purpose: 'Qëllimi',
  country: 'Shteti',
  stores: 'Çfarë ruan',
  duration: 'Koha e ruajtjes',
  choice: 'Zgjedhja juaj',
  granted: 'Lejuar',
  denied: 'Refuzuar',
  undecided: 'Ende pa vendosur',
  change: 'Ndrysho',
  untilClosed: 'deri në mbylljen e shfletuesit',
  untilErased: 'deri në fshirje',
  access: 'Të dhënat i merr {provider}.',
  forStatistics: 'Numëron vizitat dhe tregon si përdoren faqet.',
  forStatisticsWithAds:
    'Numëron vizitat dhe tregon si përdoren faqet. Sipas cilësimeve të numëruesit mund të ngarkojë edhe reklama.',
  forReplay: 'Regjistron si përdoren faqet: klikimet, lëvizjen e faqes dhe të treguesit.',
  forTags: 'Ngarkon shërbime të tjera të këtij sajti.',
  forAds: 'Shfaq reklama dhe mat rezultatin e tyre.',
  forChat: 'Ju lejon t’i shkruani kompanisë.',
  forCalls: 'Gjen cila reklamë solli një telefonatë ose porosi.',
  forCustomers: 'I njeh klientët dhe zgjedh çfarë t’u ofrohet.',
  forVideo: 'Luan video.',
  forMaps: 'Shfaq harta.',
  countries:
    'BY Bjellorusi, CN Kinë, DE Gjermani, EE Estoni, FR Francë, GB Mbretëria e Bashkuar, IE Irlandë, KG Kirgizi, KZ Kazakistan, NL Holandë, RU Rusi, SG Singapor, TR Turqi, UA Ukrainë, US SHBA, UZ Uzbekistan',
};

export default texts;
