/** Portuguese. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookies em {site}',
  intro: '{controller} usa cookies sem os quais este site não funciona.',
  ask: 'Com a sua permissão, também usamos cookies para {purposes}.',
  askPartners: 'Com a sua permissão, nós e os nossos parceiros ({vendors}) também usamos cookies para {purposes}.',
  abroad: 'Parte destes dados é enviada para o estrangeiro.',
  refuse:
    'Pode recusar – o site continua a funcionar – e pode mudar a sua escolha a qualquer momento em “{settings|Definições de cookies}”.',
  purposeAnalytics: 'contar visitas',
  purposeFunctional: 'memorizar as suas definições',
  purposeAdvertising: 'mostrar publicidade',
  enumeration: '{1}, {2} e {3}',
  acceptAll: 'Aceitar todos',
  rejectAll: 'Recusar todos',
  choose: 'Escolher',
  policy: 'Política de privacidade',
  policyVersion: 'Política de privacidade (versão {version}, {date})',
  gpc: 'O seu navegador pede aos sites que não vendam nem partilhem os seus dados. Desligámos isso.',
  language: 'Idioma',
};

export default texts;
