import type {ConnectPlaceholders} from '../../core/contract.js';
import {page} from '../../dom/page.js';
import {define} from '../shared/define.js';
import {followLanguage} from '../shared/follow-language.js';
import {wantedLanguage} from '../shared/texts-of.js';
import {KelisimEmbedElement, TAG} from './element.js';
import {createOffers, subjectOf} from './offer.js';
import {removeCopies, takePlace, type Place} from './place.js';
import {couldBeSeen} from './sight.js';
import {takenOver} from './taken-over.js';

/** How often placeholders are corrected, so that a fight with the page's own scripts ends. */
const MOST_CORRECTIONS = 50;

/** What a page changes of a frame to make it look otherwise. */
const LOOKS = ['style', 'class', 'hidden', 'width', 'height'];

/** Puts a placeholder of the same size where a frame is held, and follows the frame wherever the page puts it. */
export const connectPlaceholders: ConnectPlaceholders = (core, showOnce) => {
  define(TAG, KelisimEmbedElement);
  const {signal} = core;
  const offerFor = createOffers(core, showOnce);
  const held = new WeakSet<HTMLIFrameElement>();
  const subjects = new WeakMap<HTMLIFrameElement, string>();
  const places = new Map<HTMLIFrameElement, Place>();
  let corrections = MOST_CORRECTIONS;

  const sight = new ResizeObserver((entries) => {
    for (const {target} of entries)
      if (couldBeSeen(target as HTMLIFrameElement)) void draw(target as HTMLIFrameElement);
  });

  const observer = new MutationObserver((records) => {
    const isChange = ({attributeName, target}: MutationRecord): boolean =>
      attributeName === 'style' ? !!places.get(target as HTMLIFrameElement)?.isRestyled() : !!attributeName;
    const changed = new Set(records.filter(isChange).map(({target}) => target));
    for (const [frame, place] of places) {
      if (!frame.isConnected) drop(frame);
      else if (place.isLost() || changed.has(frame)) correct(frame, place);
    }
  });

  async function draw(frame: HTMLIFrameElement): Promise<void> {
    sight.unobserve(frame);
    const subject = subjectOf(frame);
    subjects.set(frame, subject);
    const lang = wantedLanguage(core);
    const [offer] = await Promise.all([offerFor(frame), takenOver(frame, signal)]);
    // Somebody may have chosen another language meanwhile.
    if (wantedLanguage(core) !== lang) return draw(frame);
    const isStillWanted = held.has(frame) && frame.isConnected && subjects.get(frame) === subject;
    if (!isStillWanted || signal.aborted) return;
    const host = places.get(frame)?.host ?? (page.createElement(TAG) as KelisimEmbedElement);
    host.offer = offer;
    if (!places.has(frame)) places.set(frame, takePlace(frame, host));
    for (const root of [document, frame.getRootNode()]) observer.observe(root, {childList: true, subtree: true});
    observer.observe(frame, {attributeFilter: LOOKS});
  }

  function correct(frame: HTMLIFrameElement, place: Place): void {
    corrections -= 1;
    if (corrections > 0) place.fit();
    else drop(frame);
  }

  function drop(frame: HTMLIFrameElement): void {
    sight.unobserve(frame);
    held.delete(frame);
    places.get(frame)?.leave();
    places.delete(frame);
    if (!places.size) observer.disconnect();
  }

  followLanguage(core, () => places.forEach((_, frame) => void draw(frame)));
  addEventListener('resize', () => places.forEach((place) => place.fit()), {signal});
  signal.addEventListener('abort', () => [...places.keys()].forEach(drop));

  return {
    put(frame) {
      held.add(frame);
      const place = places.get(frame);
      removeCopies(frame, place?.host);
      if (!place) sight.observe(frame);
      else if (subjects.get(frame) !== subjectOf(frame)) void draw(frame);
    },
    take(frame) {
      const hasFocus = places.get(frame)?.host.shadowRoot?.activeElement;
      drop(frame);
      removeCopies(frame);
      if (hasFocus) frame.focus({preventScroll: true});
    },
  };
};
