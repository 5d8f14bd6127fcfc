/** Basque. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: '{site} guneko cookieak',
  intro: 'Arduraduna: {controller}. Gune honek behar-beharrezko cookieak erabiltzen ditu.',
  ask: 'Zure baimenarekin, cookieak {purposes} ere erabiltzen ditugu.',
  askPartners: 'Zure baimenarekin, guk eta gure bazkideek ({vendors}) cookieak {purposes} ere erabiltzen ditugu.',
  abroad: 'Datu horietako batzuk atzerrira bidaltzen dira.',
  refuse:
    'Ezetz esan dezakezu – guneak funtzionatzen jarraituko du – eta zure aukera edonoiz alda dezakezu “{settings|Cookie-ezarpenak}” estekan.',
  purposeAnalytics: 'bisitak zenbatzeko',
  purposeFunctional: 'zure ezarpenak gogoratzeko',
  purposeAdvertising: 'iragarkiak erakusteko',
  enumeration: '{1}, {2} eta {3}',
  acceptAll: 'Onartu guztiak',
  rejectAll: 'Baztertu guztiak',
  choose: 'Aukeratu',
  policy: 'Pribatutasun-politika',
  policyVersion: 'Pribatutasun-politika (bertsioa: {version}, {date})',
  gpc: 'Zure nabigatzaileak guneei eskatzen die zure datuak ez saltzeko eta ez partekatzeko. Hori itzali dugu.',
  language: 'Hizkuntza',
};

export default texts;
