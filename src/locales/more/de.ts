/** German. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Auswahl speichern',
  close: 'Ohne Änderung schließen',
  withdraw: 'Einwilligung widerrufen',
  settings: 'Cookie-Einstellungen',
  necessary: 'Unbedingt erforderlich',
  necessaryText:
    'Nötig, um Seiten zu öffnen, Sie angemeldet zu halten, die Website zu schützen und diese Auswahl zu speichern.',
  alwaysOn: 'Immer aktiv',
  analytics: 'Statistik',
  analyticsText:
    'Zählt Besuche und zeigt uns, welche Seiten funktionieren. Dazu gehört, Fehler zu finden und neue Funktionen zu testen.',
  functional: 'Funktional',
  functionalText: 'Speichert Einstellungen wie Sprache und Region.',
  advertising: 'Werbung',
  advertisingText: 'Zeigt Werbung nach Ihren Interessen und misst sie. Daten gehen an Werbepartner.',
  list: 'Liste der Cookies',
  isNew: 'Neu',
  saved: 'Gespeichert. Sie können das unter „{settings|Cookie-Einstellungen}“ ändern.',
  withdrawn:
    'Einwilligung widerrufen. Cookies dieser Dienste wurden von dieser Website entfernt; Cookies auf Domains anderer Unternehmen können in den Einstellungen des Browsers gelöscht werden.',
  stillRunning: 'Einige dieser Dienste laufen, bis die Seite neu geladen wird.',
  reload: 'Seite neu laden',
  hide: 'Meldung ausblenden',
  embed: 'Dieser Inhalt kommt von {provider}. Beim Anzeigen werden Daten dorthin gesendet.',
  showOnce: 'Einmal anzeigen',
  showAlways: 'Immer anzeigen',
  service: 'Dienst',
  provider: 'Anbieter',
  purpose: 'Zweck',
  country: 'Land',
  stores: 'Speichert',
  duration: 'Speicherdauer',
  choice: 'Ihre Auswahl',
  granted: 'Erlaubt',
  denied: 'Abgelehnt',
  undecided: 'Noch nicht entschieden',
  change: 'Ändern',
  untilClosed: 'bis der Browser geschlossen wird',
  untilErased: 'bis zum Löschen',
  access: 'Daten gehen an {provider}.',
  forStatistics: 'Zählt Besuche und zeigt, wie Seiten genutzt werden.',
  forStatisticsWithAds:
    'Zählt Besuche und zeigt, wie Seiten genutzt werden. Je nach Einstellung des Zählers kann er auch Werbung laden.',
  forReplay: 'Zeichnet auf, wie Seiten genutzt werden: Klicks, Scrollen und Bewegungen des Zeigers.',
  forTags: 'Lädt weitere Dienste dieser Website.',
  forAds: 'Zeigt Werbung und misst, wozu sie führt.',
  forChat: 'Damit können Sie dem Unternehmen schreiben.',
  forCalls: 'Stellt fest, welche Werbung zu einem Anruf oder einer Bestellung geführt hat.',
  forCustomers: 'Erkennt Kundinnen und Kunden wieder und wählt Angebote für sie aus.',
  forVideo: 'Spielt Videos ab.',
  forMaps: 'Zeigt Karten.',
};

export default texts;
