/** Danish. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookies på {site}',
  intro: '{controller} bruger cookies, som dette websted ikke kan fungere uden.',
  ask: 'Med din tilladelse bruger vi også cookies til at {purposes}.',
  askPartners: 'Med din tilladelse bruger vi og vores partnere ({vendors}) også cookies til at {purposes}.',
  abroad: 'Nogle af disse data sendes til udlandet.',
  refuse:
    'Du kan sige nej – webstedet virker stadig – og du kan altid ændre dit valg under “{settings|Cookieindstillinger}”.',
  purposeAnalytics: 'tælle besøg',
  purposeFunctional: 'huske dine indstillinger',
  purposeAdvertising: 'vise annoncer',
  enumeration: '{1}, {2} og {3}',
  acceptAll: 'Accepter alle',
  rejectAll: 'Afvis alle',
  choose: 'Vælg',
  policy: 'Privatlivspolitik',
  policyVersion: 'Privatlivspolitik (version {version}, {date})',
  gpc: 'Din browser beder websteder om ikke at sælge eller dele dine data. Det har vi slået fra.',
  language: 'Sprog',
};

export default texts;
