import type {ConnectTopPage} from '../../core/contract.js';
import {page} from '../../dom/page.js';

/** The library of another window keeps itself where `dom/registry.ts` says. */
const KEY = Symbol.for('kelisim');

type TopWindow = Window & {readonly [KEY]?: {readonly running?: {readonly status: string}}};

/** What a page in a frame must know of the page around it, if both are of one origin: one question is enough. */
export const connectTopPage: ConnectTopPage = ({signal}) => {
  const above = topWindow();
  // Both have one cookie. It is written when this is fired.
  const follow = (): unknown => page.dispatchEvent(new Event('kelisim:stored'));
  above?.document.addEventListener('kelisim:change', follow, {signal});
  return {isAsking: () => above?.[KEY]?.running?.status === 'undecided'};
};

function topWindow(): TopWindow | undefined {
  try {
    // Throws if that page is somebody else's.
    return top?.document ? top : undefined;
  } catch {
    return undefined;
  }
}
