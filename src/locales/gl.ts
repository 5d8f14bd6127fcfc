/** Galician. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookies en {site}',
  intro: '{controller} usa cookies sen as que este sitio non pode funcionar.',
  ask: 'Co seu permiso, tamén usamos cookies para {purposes}.',
  askPartners: 'Co seu permiso, nós e os nosos socios ({vendors}) tamén usamos cookies para {purposes}.',
  abroad: 'Parte destes datos envíase ao estranxeiro.',
  refuse:
    'Pode rexeitalas – o sitio seguirá funcionando – e cambiar a súa elección en calquera momento en “{settings|Axustes de cookies}”.',
  purposeAnalytics: 'contar visitas',
  purposeFunctional: 'lembrar os seus axustes',
  purposeAdvertising: 'mostrar publicidade',
  enumeration: '{1}, {2} e {3}',
  acceptAll: 'Aceptar todas',
  rejectAll: 'Rexeitar todas',
  choose: 'Elixir',
  policy: 'Política de privacidade',
  policyVersion: 'Política de privacidade (versión {version}, {date})',
  gpc: 'O seu navegador pide aos sitios que non vendan nin compartan os seus datos. Desactivámolo.',
  language: 'Idioma',
};

export default texts;
