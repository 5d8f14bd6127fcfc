/** Finnish. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Evästeet sivustolla {site}',
  intro: '{controller} käyttää evästeitä, joita ilman tämä sivusto ei toimi.',
  ask: 'Luvallasi käytämme evästeitä myös {purposes}.',
  askPartners: 'Luvallasi me ja kumppanimme ({vendors}) käytämme evästeitä myös {purposes}.',
  abroad: 'Osa näistä tiedoista lähetetään ulkomaille.',
  refuse:
    'Voit kieltäytyä – sivusto toimii silti – ja voit muuttaa valintaasi milloin tahansa linkistä ”{settings|Evästeasetukset}”.',
  purposeAnalytics: 'käyntien laskemiseen',
  purposeFunctional: 'asetustesi muistamiseen',
  purposeAdvertising: 'mainosten näyttämiseen',
  enumeration: '{1}, {2} ja {3}',
  acceptAll: 'Hyväksy kaikki',
  rejectAll: 'Hylkää kaikki',
  choose: 'Valitse',
  policy: 'Tietosuojaseloste',
  policyVersion: 'Tietosuojaseloste (versio {version}, {date})',
  gpc: 'Selaimesi pyytää sivustoja olemaan myymättä tai jakamatta tietojasi. Poistimme sen käytöstä.',
  language: 'Kieli',
};

export default texts;
