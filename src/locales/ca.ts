/** Catalan. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Galetes a {site}',
  intro: '{controller} fa servir galetes sense les quals aquest lloc no funciona.',
  ask: 'Amb el vostre permís, també fem servir galetes per {purposes}.',
  askPartners:
    'Amb el vostre permís, nosaltres i els nostres socis ({vendors}) també fem servir galetes per {purposes}.',
  abroad: 'Una part d’aquestes dades s’envia a l’estranger.',
  refuse:
    'Podeu dir que no – el lloc continuarà funcionant – i canviar la vostra tria en qualsevol moment a «{settings|Ajustos de galetes}».',
  purposeAnalytics: 'comptar visites',
  purposeFunctional: 'recordar els vostres ajustos',
  purposeAdvertising: 'mostrar publicitat',
  enumeration: '{1}, {2} i {3}',
  acceptAll: 'Accepta-les totes',
  rejectAll: 'Rebutja-les totes',
  choose: 'Tria',
  policy: 'Política de privadesa',
  policyVersion: 'Política de privadesa (versió {version}, {date})',
  gpc: 'El vostre navegador demana als llocs que no venguin ni comparteixin les vostres dades. Ho hem desactivat.',
  language: 'Llengua',
};

export default texts;
