/** Italian. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Salva la scelta',
  close: 'Chiudi senza modificare',
  withdraw: 'Revoca il consenso',
  settings: 'Impostazioni dei cookie',
  necessary: 'Strettamente necessari',
  necessaryText: 'Servono ad aprire le pagine, mantenere l’accesso, proteggere il sito e ricordare questa scelta.',
  alwaysOn: 'Sempre attivi',
  analytics: 'Statistici',
  analyticsText:
    'Contano le visite e ci mostrano quali pagine funzionano. Servono anche a trovare errori e provare nuove funzioni.',
  functional: 'Funzionali',
  functionalText: 'Ricordano impostazioni come lingua e regione.',
  advertising: 'Pubblicitari',
  advertisingText: 'Mostrano pubblicità in base ai suoi interessi e la misurano. I dati vanno a partner pubblicitari.',
  list: 'Elenco dei cookie',
  isNew: 'Nuovo',
  saved: 'Salvato. Può modificare la scelta da «{settings|Impostazioni dei cookie}».',
  withdrawn:
    'Consenso revocato. I cookie di questi servizi sono stati rimossi da questo sito; i cookie sui domini di altre aziende si possono rimuovere nelle impostazioni del browser.',
  stillRunning: 'Alcuni di questi servizi restano attivi fino al ricaricamento della pagina.',
  reload: 'Ricarica la pagina',
  hide: 'Nascondi il messaggio',
  embed: 'Questo contenuto è fornito da {provider}. Mostrarlo invia dati a questo fornitore.',
  showOnce: 'Mostra una volta',
  showAlways: 'Mostra sempre',
  service: 'Servizio',
  provider: 'Fornitore',
  purpose: 'Scopo',
  country: 'Paese',
  stores: 'Che cosa salva',
  duration: 'Durata',
  choice: 'La sua scelta',
  granted: 'Consentito',
  denied: 'Rifiutato',
  undecided: 'Non ancora deciso',
  change: 'Modifica',
  forStatistics: 'Conta le visite e mostra come vengono usate le pagine.',
  forStatisticsWithAds:
    'Conta le visite e mostra come vengono usate le pagine. Le impostazioni del contatore possono fargli caricare anche pubblicità.',
  forReplay: 'Registra come vengono usate le pagine: clic, scorrimento e movimenti del puntatore.',
  forTags: 'Carica altri servizi di questo sito.',
  forAds: 'Mostra pubblicità e ne misura i risultati.',
  forChat: 'Permette di scrivere all’azienda.',
  forCalls: 'Scopre quale pubblicità ha portato a una chiamata o a un ordine.',
  forCustomers: 'Riconosce i clienti e sceglie che cosa proporre loro.',
  forVideo: 'Riproduce video.',
  forMaps: 'Mostra mappe.',
};

export default texts;
