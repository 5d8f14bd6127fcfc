/** Polish. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Zapisz mój wybór',
  close: 'Zamknij bez zmian',
  withdraw: 'Wycofaj zgodę',
  settings: 'Ustawienia cookie',
  necessary: 'Niezbędne',
  necessaryText: 'Potrzebne, aby otwierać strony, utrzymać zalogowanie, chronić serwis i zapamiętać ten wybór.',
  alwaysOn: 'Zawsze włączone',
  analytics: 'Analityczne',
  analyticsText:
    'Liczą odwiedziny i pokazują nam, które strony działają. Pomagają znajdować błędy i sprawdzać nowe funkcje.',
  functional: 'Funkcjonalne',
  functionalText: 'Zapamiętują ustawienia, na przykład język i region.',
  advertising: 'Reklamowe',
  advertisingText: 'Pokazują reklamy zgodne z zainteresowaniami i mierzą je. Dane trafiają do partnerów reklamowych.',
  list: 'Lista plików cookie',
  isNew: 'Nowe',
  saved: 'Zapisano. Wybór można zmienić w „{settings|Ustawienia cookie}”.',
  withdrawn:
    'Zgoda wycofana. Pliki cookie tych usług usunięto z tej strony; pliki cookie w domenach innych firm można usunąć w ustawieniach przeglądarki.',
  stillRunning: 'Niektóre z tych usług działają do ponownego wczytania strony.',
  reload: 'Wczytaj stronę ponownie',
  hide: 'Ukryj komunikat',
  embed: 'Te treści dostarcza {provider}. Ich wyświetlenie powoduje wysłanie tam danych.',
  showOnce: 'Pokaż raz',
  showAlways: 'Zawsze pokazuj',
  service: 'Usługa',
  provider: 'Dostawca',
  purpose: 'Cel',
  country: 'Kraj',
  stores: 'Co przechowuje',
  duration: 'Okres przechowywania',
  choice: 'Państwa wybór',
  granted: 'Dozwolone',
  denied: 'Odrzucone',
  undecided: 'Jeszcze nie wybrano',
  change: 'Zmień',
  forStatistics: 'Liczy odwiedziny i pokazuje, jak używane są strony.',
  forStatisticsWithAds:
    'Liczy odwiedziny i pokazuje, jak używane są strony. Zależnie od ustawień licznika może też wczytywać reklamy.',
  forReplay: 'Zapisuje, jak używane są strony: kliknięcia, przewijanie i ruchy wskaźnika.',
  forTags: 'Wczytuje inne usługi tej strony.',
  forAds: 'Pokazuje reklamy i mierzy ich skutki.',
  forChat: 'Pozwala napisać do firmy.',
  forCalls: 'Ustala, która reklama doprowadziła do telefonu lub zamówienia.',
  forCustomers: 'Rozpoznaje klientów i dobiera dla nich oferty.',
  forVideo: 'Odtwarza filmy.',
  forMaps: 'Pokazuje mapy.',
};

export default texts;
