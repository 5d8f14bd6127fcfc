/** Galician. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Gardar a miña elección',
  close: 'Pechar sen cambiar',
  withdraw: 'Retirar o consentimento',
  settings: 'Axustes de cookies',
  necessary: 'Estritamente necesarias',
  necessaryText: 'Fan falta para abrir páxinas, manter a sesión, protexer o sitio e lembrar esta elección.',
  alwaysOn: 'Sempre activas',
  analytics: 'Analíticas',
  analyticsText:
    'Contan visitas e móstrannos que páxinas funcionan. Tamén serven para atopar erros e probar funcións novas.',
  functional: 'Funcionais',
  functionalText: 'Lembran axustes como o idioma e a rexión.',
  advertising: 'Publicitarias',
  advertisingText: 'Mostran anuncios segundo os seus intereses e mídenos. Os datos van a socios publicitarios.',
  list: 'Lista de cookies',
  isNew: 'Novo',
  saved: 'Gardado. Pode cambialo en “{settings|Axustes de cookies}”.',
  withdrawn:
    'Consentimento retirado. As cookies destes servizos elimináronse deste sitio; as cookies en dominios doutras empresas pódense eliminar nos axustes do navegador.',
  stillRunning: 'Algúns destes servizos seguen activos ata que se recarga a páxina.',
  reload: 'Recargar a páxina',
  hide: 'Agochar esta mensaxe',
  embed: 'Este contido procede de {provider}. Ao mostralo, envíanse datos alí.',
  showOnce: 'Mostrar unha vez',
  showAlways: 'Mostrar sempre',
  service: 'Servizo',
  provider: 'Provedor',
  purpose: 'Finalidade',
  country: 'País',
  stores: 'Que garda',
  duration: 'Duración',
  choice: 'A súa elección',
  granted: 'Permitido',
  denied: 'Rexeitado',
  undecided: 'Sen decidir aínda',
  change: 'Cambiar',
  forStatistics: 'Conta visitas e mostra como se usan as páxinas.',
  forStatisticsWithAds:
    'Conta visitas e mostra como se usan as páxinas. Os axustes do contador poden facer que tamén cargue publicidade.',
  forReplay: 'Grava como se usan as páxinas: clics, desprazamento e movementos do punteiro.',
  forTags: 'Carga outros servizos deste sitio.',
  forAds: 'Mostra publicidade e mide os seus resultados.',
  forChat: 'Permite escribir á empresa.',
  forCalls: 'Descobre que publicidade levou a unha chamada ou a un pedido.',
  forCustomers: 'Recoñece os clientes e elixe que se lles ofrece.',
  forVideo: 'Reproduce vídeos.',
  forMaps: 'Mostra mapas.',
  units: 'min, h, d., sem., m., a.',
  countries:
    'BY Belarús, CN China, DE Alemaña, EE Estonia, FR Francia, GB Reino Unido, IE Irlanda, KG Kirguizistán, KZ Kazakistán, NL Países Baixos, RU Rusia, SG Singapur, TR Turquía, UA Ucraína, US Estados Unidos, UZ Uzbekistán',
};

export default texts;
