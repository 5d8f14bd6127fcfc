/** Estonian. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Küpsised saidil {site}',
  intro: '{controller} kasutab küpsiseid, milleta see sait ei tööta.',
  ask: 'Teie loal kasutame küpsiseid ka {purposes}.',
  askPartners: 'Teie loal kasutame meie ja meie partnerid ({vendors}) küpsiseid ka {purposes}.',
  abroad: 'Osa neist andmetest saadetakse välismaale.',
  refuse:
    'Võite keelduda – sait töötab ikka – ja oma valikut igal ajal muuta lingi „{settings|Küpsiste seaded}“ kaudu.',
  purposeAnalytics: 'külastuste loendamiseks',
  purposeFunctional: 'teie seadete meelespidamiseks',
  purposeAdvertising: 'reklaami näitamiseks',
  enumeration: '{1}, {2} ja {3}',
  acceptAll: 'Nõustu kõigiga',
  rejectAll: 'Keeldu kõigist',
  choose: 'Vali',
  policy: 'Privaatsuspoliitika',
  policyVersion: 'Privaatsuspoliitika (versioon {version}, {date})',
  gpc: 'Teie brauser palub saitidel teie andmeid mitte müüa ega jagada. Lülitasime selle välja.',
  language: 'Keel',
};

export default texts;
