/** Dutch. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Mijn keuze opslaan',
  close: 'Sluiten zonder wijzigen',
  withdraw: 'Toestemming intrekken',
  settings: 'Cookie-instellingen',
  necessary: 'Strikt noodzakelijk',
  necessaryText: 'Nodig om pagina’s te openen, u ingelogd te houden, de site te beveiligen en deze keuze te onthouden.',
  alwaysOn: 'Altijd aan',
  analytics: 'Analytisch',
  analyticsText:
    'Telt bezoeken en laat ons zien welke pagina’s werken. Hieronder vallen ook fouten vinden en nieuwe functies testen.',
  functional: 'Functioneel',
  functionalText: 'Onthoudt instellingen zoals taal en regio.',
  advertising: 'Advertenties',
  advertisingText:
    'Toont advertenties die bij uw interesses passen en meet ze. Gegevens gaan naar advertentiepartners.',
  list: 'Lijst van cookies',
  isNew: 'Nieuw',
  saved: 'Opgeslagen. U kunt dit wijzigen via ‘{settings|Cookie-instellingen}’.',
  withdrawn:
    'Toestemming ingetrokken. Cookies van deze diensten zijn van deze site verwijderd; cookies op domeinen van andere bedrijven kunt u verwijderen in de instellingen van uw browser.',
  stillRunning: 'Sommige van deze diensten blijven actief tot de pagina opnieuw wordt geladen.',
  reload: 'Pagina opnieuw laden',
  hide: 'Dit bericht verbergen',
  embed: 'Deze inhoud komt van {provider}. Bij het tonen worden er gegevens naartoe gestuurd.',
  showOnce: 'Eén keer tonen',
  showAlways: 'Altijd tonen',
  service: 'Dienst',
  provider: 'Aanbieder',
  purpose: 'Doel',
  country: 'Land',
  stores: 'Slaat op',
  duration: 'Bewaartermijn',
  choice: 'Uw keuze',
  granted: 'Toegestaan',
  denied: 'Geweigerd',
  undecided: 'Nog niet besloten',
  change: 'Wijzigen',
  untilClosed: 'tot de browser wordt gesloten',
  untilErased: 'tot verwijdering',
  access: 'Gegevens gaan naar {provider}.',
  forStatistics: 'Telt bezoeken en laat zien hoe pagina’s worden gebruikt.',
  forStatisticsWithAds:
    'Telt bezoeken en laat zien hoe pagina’s worden gebruikt. Door instellingen van de teller kan die ook advertenties laden.',
  forReplay: 'Legt vast hoe pagina’s worden gebruikt: klikken, scrollen en bewegingen van de aanwijzer.',
  forTags: 'Laadt andere diensten van deze site.',
  forAds: 'Toont advertenties en meet waar ze toe leiden.',
  forChat: 'Hiermee kunt u het bedrijf schrijven.',
  forCalls: 'Zoekt uit welke advertentie tot een telefoontje of bestelling leidde.',
  forCustomers: 'Herkent klanten en kiest wat hun wordt aangeboden.',
  forVideo: 'Speelt video’s af.',
  forMaps: 'Toont kaarten.',
};

export default texts;
