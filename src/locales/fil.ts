/** Filipino. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: 'Cookies sa {site}',
  intro: 'Gumagamit ang {controller} ng cookies na kailangan ng site na ito.',
  ask: 'Kung papayag kayo, gumagamit din kami ng cookies para {purposes}.',
  askPartners: 'Kung papayag kayo, gumagamit din kami at ang mga partner ({vendors}) ng cookies para {purposes}.',
  abroad: 'May data na ipinapadala sa ibang bansa.',
  refuse:
    'Puwede kayong tumanggi – gagana pa rin ang site – at baguhin ang pinili anumang oras sa “{settings|Mga setting ng cookie}”.',
  purposeAnalytics: 'bilangin ang mga pagbisita',
  purposeFunctional: 'tandaan ang mga setting',
  purposeAdvertising: 'magpakita ng ads',
  enumeration: '{1}, {2} at {3}',
  acceptAll: 'Tanggapin lahat',
  rejectAll: 'Tanggihan lahat',
  choose: 'Pumili',
  policy: 'Patakaran sa privacy',
  policyVersion: 'Patakaran sa privacy (bersyon {version}, {date})',
  gpc: 'Hinihiling ng browser ninyo sa mga site na huwag ibenta o ibahagi ang data ninyo. In-off namin iyon.',
  language: 'Wika',
};

export default texts;
