/** Swedish. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Spara mitt val',
  close: 'Stäng utan att ändra',
  withdraw: 'Ta tillbaka samtycket',
  settings: 'Cookieinställningar',
  necessary: 'Nödvändiga',
  necessaryText: 'Behövs för att öppna sidor, hålla dig inloggad, skydda webbplatsen och komma ihåg detta val.',
  alwaysOn: 'Alltid på',
  analytics: 'Statistik',
  analyticsText:
    'Räknar besök och visar oss vilka sidor som fungerar. Omfattar att hitta fel och testa nya funktioner.',
  functional: 'Funktioner',
  functionalText: 'Kommer ihåg inställningar som språk och region.',
  advertising: 'Annonsering',
  advertisingText: 'Visar annonser efter dina intressen och mäter dem. Uppgifter går till annonspartner.',
  list: 'Lista över cookies',
  isNew: 'Ny',
  saved: 'Sparat. Du kan ändra det under ”{settings|Cookieinställningar}”.',
  withdrawn:
    'Samtycket är tillbakataget. Cookies från dessa tjänster har tagits bort från webbplatsen; cookies på andra företags domäner kan tas bort i webbläsarens inställningar.',
  stillRunning: 'Några av dessa tjänster körs tills sidan laddas om.',
  reload: 'Ladda om sidan',
  hide: 'Dölj meddelandet',
  embed: 'Det här innehållet kommer från {provider}. När det visas skickas uppgifter dit.',
  showOnce: 'Visa en gång',
  showAlways: 'Visa alltid',
  service: 'Tjänst',
  provider: 'Leverantör',
  purpose: 'Ändamål',
  country: 'Land',
  stores: 'Lagrar',
  duration: 'Lagras i',
  choice: 'Ditt val',
  granted: 'Tillåtet',
  denied: 'Avvisat',
  undecided: 'Inte bestämt än',
  change: 'Ändra',
  forStatistics: 'Räknar besök och visar hur sidorna används.',
  forStatisticsWithAds:
    'Räknar besök och visar hur sidorna används. Räknarens inställningar kan också få den att ladda annonser.',
  forReplay: 'Spelar in hur sidorna används: klick, rullning och pekarens rörelser.',
  forTags: 'Laddar andra tjänster på webbplatsen.',
  forAds: 'Visar annonser och mäter vad de leder till.',
  forChat: 'Låter dig skriva till företaget.',
  forCalls: 'Tar reda på vilken annons som ledde till ett samtal eller en beställning.',
  forCustomers: 'Känner igen kunder och väljer vad de erbjuds.',
  forVideo: 'Spelar upp videor.',
  forMaps: 'Visar kartor.',
};

export default texts;
