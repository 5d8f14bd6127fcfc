/** Spanish. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookies en {site}',
  intro: '{controller} usa cookies sin las que este sitio no puede funcionar.',
  ask: 'Con su permiso, también usamos cookies para {purposes}.',
  askPartners: 'Con su permiso, nosotros y nuestros socios ({vendors}) también usamos cookies para {purposes}.',
  abroad: 'Parte de estos datos se envía al extranjero.',
  refuse:
    'Puede rechazarlas – el sitio seguirá funcionando – y cambiar su elección en cualquier momento en «{settings|Ajustes de cookies}».',
  purposeAnalytics: 'contar visitas',
  purposeFunctional: 'recordar sus ajustes',
  purposeAdvertising: 'mostrar publicidad',
  enumeration: '{1}, {2} y {3}',
  acceptAll: 'Aceptar todas',
  rejectAll: 'Rechazar todas',
  choose: 'Elegir',
  policy: 'Política de privacidad',
  policyVersion: 'Política de privacidad (versión {version}, {date})',
  gpc: 'Su navegador pide a los sitios que no vendan ni compartan sus datos. Lo hemos desactivado.',
  language: 'Idioma',
};

export default texts;
