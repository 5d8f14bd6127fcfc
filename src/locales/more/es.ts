/** Spanish. Needs a native speaker's review. */
import type {PreferencesTexts} from '../texts.js';

const texts: PreferencesTexts = {
  save: 'Guardar mi elección',
  close: 'Cerrar sin cambiar',
  withdraw: 'Retirar el consentimiento',
  settings: 'Ajustes de cookies',
  necessary: 'Estrictamente necesarias',
  necessaryText: 'Hacen falta para abrir páginas, mantener la sesión, proteger el sitio y recordar esta elección.',
  alwaysOn: 'Siempre activas',
  analytics: 'Analíticas',
  analyticsText:
    'Cuentan visitas y nos muestran qué páginas funcionan. También sirven para encontrar errores y probar funciones nuevas.',
  functional: 'Funcionales',
  functionalText: 'Recuerdan ajustes como el idioma y la región.',
  advertising: 'Publicitarias',
  advertisingText: 'Muestran anuncios según sus intereses y los miden. Los datos van a socios publicitarios.',
  list: 'Lista de cookies',
  isNew: 'Nuevo',
  saved: 'Guardado. Puede cambiarlo en «{settings|Ajustes de cookies}».',
  withdrawn:
    'Consentimiento retirado. Las cookies de estos servicios se han eliminado de este sitio; las cookies en dominios de otras empresas se pueden eliminar en los ajustes del navegador.',
  stillRunning: 'Algunos de estos servicios siguen activos hasta que se recarga la página.',
  reload: 'Recargar la página',
  hide: 'Ocultar este mensaje',
  embed: 'Este contenido procede de {provider}. Al mostrarlo, se envían datos allí.',
  showOnce: 'Mostrar una vez',
  showAlways: 'Mostrar siempre',
  service: 'Servicio',
  provider: 'Proveedor',
  purpose: 'Finalidad',
  country: 'País',
  stores: 'Qué guarda',
  duration: 'Duración',
  choice: 'Su elección',
  granted: 'Permitido',
  denied: 'Rechazado',
  undecided: 'Sin decidir aún',
  change: 'Cambiar',
  forStatistics: 'Cuenta visitas y muestra cómo se usan las páginas.',
  forStatisticsWithAds:
    'Cuenta visitas y muestra cómo se usan las páginas. Los ajustes del contador pueden hacer que también cargue publicidad.',
  forReplay: 'Graba cómo se usan las páginas: clics, desplazamiento y movimientos del puntero.',
  forTags: 'Carga otros servicios de este sitio.',
  forAds: 'Muestra publicidad y mide sus resultados.',
  forChat: 'Permite escribir a la empresa.',
  forCalls: 'Averigua qué publicidad llevó a una llamada o un pedido.',
  forCustomers: 'Reconoce a los clientes y elige qué se les ofrece.',
  forVideo: 'Reproduce vídeos.',
  forMaps: 'Muestra mapas.',
};

export default texts;
