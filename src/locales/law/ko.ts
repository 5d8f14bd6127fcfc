/** Korean. Needs a native speaker's review. */
import type {LawTexts} from '../texts.js';

const texts: LawTexts = {
  privacyChoices: '개인정보 선택',
  optOut: '내 데이터를 판매하거나 공유하지 않기',
  optedOut: '데이터는 판매되거나 공유되지 않습니다.',
  notOptedOut: '데이터가 판매되거나 공유될 수 있습니다.',
  whatIsNew: '새로운 내용',
  covers: '선택은 다음에도 적용됩니다: {names}.',
  closeAndReject: '수락하지 않고 닫기',
  closing: '×는 수락하지 않고 닫습니다. 필수 쿠키 외에는 사용되지 않습니다.',
  exempt: '이곳 법률이 허용하는 대로 동의 없이 작동합니다: {names}. 거부할 수 있습니다.',
};

export default texts;
