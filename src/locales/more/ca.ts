/** Catalan. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Desa la meva tria',
  close: 'Tanca sense canviar',
  withdraw: 'Retira el consentiment',
  settings: 'Ajustos de galetes',
  necessary: 'Estrictament necessàries',
  necessaryText: 'Calen per obrir pàgines, mantenir la sessió, protegir el lloc i recordar aquesta tria.',
  alwaysOn: 'Sempre actives',
  analytics: 'Analítiques',
  analyticsText:
    'Compten visites i ens mostren quines pàgines funcionen. També serveixen per trobar errors i provar funcions noves.',
  functional: 'Funcionals',
  functionalText: 'Recorden ajustos com la llengua i la regió.',
  advertising: 'Publicitàries',
  advertisingText: 'Mostren anuncis segons els vostres interessos i els mesuren. Les dades van a socis publicitaris.',
  list: 'Llista de galetes',
  isNew: 'Nou',
  saved: 'Desat. Ho podeu canviar a «{settings|Ajustos de galetes}».',
  withdrawn:
    'Consentiment retirat. Les galetes d’aquests serveis s’han eliminat d’aquest lloc; les galetes en dominis d’altres empreses es poden eliminar als ajustos del navegador.',
  stillRunning: 'Alguns d’aquests serveis continuen actius fins que es torna a carregar la pàgina.',
  reload: 'Torna a carregar la pàgina',
  hide: 'Amaga el missatge',
  embed: 'Aquest contingut ve de {provider}. Mostrar-lo hi envia dades.',
  showOnce: 'Mostra una vegada',
  showAlways: 'Mostra sempre',
  service: 'Servei',
  provider: 'Proveïdor',
  purpose: 'Finalitat',
  country: 'País',
  stores: 'Què desa',
  duration: 'Durada',
  choice: 'La vostra tria',
  granted: 'Permès',
  denied: 'Rebutjat',
  undecided: 'Encara sense decidir',
  change: 'Canvia',
  forStatistics: 'Compta visites i mostra com es fan servir les pàgines.',
  forStatisticsWithAds:
    'Compta visites i mostra com es fan servir les pàgines. Els ajustos del comptador poden fer que també carregui publicitat.',
  forReplay: 'Enregistra com es fan servir les pàgines: clics, desplaçament i moviments del punter.',
  forTags: 'Carrega altres serveis d’aquest lloc.',
  forAds: 'Mostra publicitat i en mesura els resultats.',
  forChat: 'Permet escriure a l’empresa.',
  forCalls: 'Esbrina quina publicitat ha portat a una trucada o comanda.',
  forCustomers: 'Reconeix els clients i tria què se’ls ofereix.',
  forVideo: 'Reprodueix vídeos.',
  forMaps: 'Mostra mapes.',
};

export default texts;
