/** Korean. Needs a native speaker's review. */
import type {QuestionTexts} from './texts.js';

const texts: QuestionTexts = {
  title: '{site}의 쿠키',
  intro: '{controller}에서는 이 사이트가 작동하는 데 필요한 쿠키를 사용합니다.',
  ask: '동의하시면 {purposes} 목적으로도 쿠키를 사용합니다.',
  askPartners: '동의하시면 당사와 파트너({vendors})는 {purposes} 목적으로도 쿠키를 사용합니다.',
  abroad: '이 데이터의 일부는 해외로 전송됩니다.',
  refuse: '거부하실 수 있으며(사이트는 계속 작동합니다) “{settings|쿠키 설정}”에서 언제든지 선택을 바꿀 수 있습니다.',
  purposeAnalytics: '방문 수 집계',
  purposeFunctional: '설정 기억',
  purposeAdvertising: '광고 표시',
  enumeration: '{1}, {2} 및 {3}',
  acceptAll: '모두 허용',
  rejectAll: '모두 거부',
  choose: '선택',
  policy: '개인정보 처리방침',
  policyVersion: '개인정보 처리방침(버전 {version}, {date})',
  gpc: '브라우저가 사이트에 데이터를 판매하거나 공유하지 말라고 요청합니다. 그것을 껐습니다.',
  language: '언어',
};

export default texts;
