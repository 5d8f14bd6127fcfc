/** Finnish. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Tallenna valintani',
  close: 'Sulje muuttamatta',
  withdraw: 'Peru suostumus',
  settings: 'Evästeasetukset',
  necessary: 'Välttämättömät',
  necessaryText:
    'Tarvitaan sivujen avaamiseen, kirjautumisen säilyttämiseen, sivuston suojaamiseen ja tämän valinnan muistamiseen.',
  alwaysOn: 'Aina päällä',
  analytics: 'Analytiikka',
  analyticsText:
    'Laskee käynnit ja näyttää meille, mitkä sivut toimivat. Sisältää virheiden etsimisen ja uusien ominaisuuksien testaamisen.',
  functional: 'Toiminnalliset',
  functionalText: 'Muistavat asetuksia, kuten kielen ja alueen.',
  advertising: 'Mainonta',
  advertisingText: 'Näyttää kiinnostuksesi mukaisia mainoksia ja mittaa niitä. Tiedot menevät mainoskumppaneille.',
  list: 'Luettelo evästeistä',
  isNew: 'Uusi',
  saved: 'Tallennettu. Voit muuttaa valintaasi linkistä ”{settings|Evästeasetukset}”.',
  withdrawn:
    'Suostumus peruttu. Näiden palvelujen evästeet poistettiin tältä sivustolta; evästeet muiden yritysten verkkotunnuksissa voi poistaa selaimen asetuksissa.',
  stillRunning: 'Jotkin näistä palveluista toimivat, kunnes sivu ladataan uudelleen.',
  reload: 'Lataa sivu uudelleen',
  hide: 'Piilota viesti',
  embed: 'Tämän sisällön tarjoaa {provider}. Näyttäminen lähettää sinne tietoja.',
  showOnce: 'Näytä kerran',
  showAlways: 'Näytä aina',
  service: 'Palvelu',
  provider: 'Tarjoaja',
  purpose: 'Tarkoitus',
  country: 'Maa',
  stores: 'Tallentaa',
  duration: 'Säilytysaika',
  choice: 'Valintasi',
  granted: 'Sallittu',
  denied: 'Hylätty',
  undecided: 'Ei vielä päätetty',
  change: 'Muuta',
  untilClosed: 'selaimen sulkemiseen asti',
  untilErased: 'poistamiseen asti',
  access: 'Tiedot saa {provider}.',
  forStatistics: 'Laskee käynnit ja näyttää, miten sivuja käytetään.',
  forStatisticsWithAds:
    'Laskee käynnit ja näyttää, miten sivuja käytetään. Laskurin asetukset voivat saada sen lataamaan myös mainoksia.',
  forReplay: 'Tallentaa, miten sivuja käytetään: napsautukset, vieritys ja osoittimen liikkeet.',
  forTags: 'Lataa tämän sivuston muita palveluja.',
  forAds: 'Näyttää mainoksia ja mittaa, mihin ne johtavat.',
  forChat: 'Mahdollistaa viestin kirjoittamisen yritykselle.',
  forCalls: 'Selvittää, mikä mainos johti puheluun tai tilaukseen.',
  forCustomers: 'Tunnistaa asiakkaat ja valitsee, mitä heille tarjotaan.',
  forVideo: 'Toistaa videoita.',
  forMaps: 'Näyttää karttoja.',
};

export default texts;
