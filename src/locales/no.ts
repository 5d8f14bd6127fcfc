/** Norwegian Bokmål. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Informasjonskapsler på {site}',
  intro: '{controller} bruker informasjonskapsler som nettstedet ikke fungerer uten.',
  ask: 'Med din tillatelse bruker vi også informasjonskapsler til å {purposes}.',
  askPartners: 'Med din tillatelse bruker vi og partnerne våre ({vendors}) også informasjonskapsler til å {purposes}.',
  abroad: 'Noen av disse opplysningene sendes til utlandet.',
  refuse:
    'Du kan si nei – nettstedet virker fortsatt – og du kan når som helst endre valget under «{settings|Innstillinger for informasjonskapsler}».',
  purposeAnalytics: 'telle besøk',
  purposeFunctional: 'huske innstillingene dine',
  purposeAdvertising: 'vise annonser',
  enumeration: '{1}, {2} og {3}',
  acceptAll: 'Godta alle',
  rejectAll: 'Avvis alle',
  choose: 'Velg',
  policy: 'Personvernerklæring',
  policyVersion: 'Personvernerklæring (versjon {version}, {date})',
  gpc: 'Nettleseren din ber nettsteder om ikke å selge eller dele opplysningene dine. Det har vi slått av.',
  language: 'Språk',
};

export default texts;
