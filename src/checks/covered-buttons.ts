import {page} from '../dom/page.js';
import {tagOf} from './opening-tag.js';

/** Says which buttons a click on their middle would miss, and what it would hit instead. */
export function* unreachableButtons(buttons: readonly HTMLElement[]): Generator<string> {
  for (const button of buttons) {
    const [x, y] = middleOf(button);
    const root = button.getRootNode() as ShadowRoot;
    const inside = root.elementFromPoint(x, y);
    // Firefox tells only here what lies over a card. To the page, all that is inside is the host.
    const outside = page.elementFromPoint(x, y);
    const other = outside === root.host ? inside : outside;
    if (other === button || isScrolledAway(button)) continue;
    const reason = other ? `${tagOf(other)} is in its place` : 'it is out of the window';
    yield `The button "${button.dataset.action}" cannot be clicked: ${reason}. Leave both answers in sight. (button-covered)`;
  }
}

/** Whether a button waits further down in a card that scrolls, as it does in a low window. */
function isScrolledAway(button: HTMLElement): boolean {
  const card = button.closest('section');
  if (!card) return false;
  const {top, bottom} = card.getBoundingClientRect();
  const [, y] = middleOf(button);
  return (y < top || y > bottom) && /auto|scroll/.test(getComputedStyle(card).overflowY);
}

function middleOf(button: HTMLElement): readonly [x: number, y: number] {
  const {x, y, width, height} = button.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}
