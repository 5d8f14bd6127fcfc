import type {Core} from '../../core/contract.js';
import {followLanguage} from '../shared/follow-language.js';
import {drawEmbed} from './element.js';
import {createOffers, subjectOf} from './offer.js';
import {removeCopies, takePlace, type Place} from './place.js';
import {couldBeSeen} from './sight.js';

/** Stands in for frames that are held (REQUIREMENTS L24). */
export interface Placeholders {
  /** Puts a stand-in where a held frame is, as soon as somebody could see the frame. May be told again and again. */
  put(frame: HTMLIFrameElement): void;
  /** Takes it away: the frame loads. The focus goes on to the frame. */
  take(frame: HTMLIFrameElement): void;
}

/**
 * @param showOnce - lets one frame load until the next decision, without a record
 */
export type ConnectPlaceholders = (core: Core, showOnce: (frame: HTMLIFrameElement) => void) => Placeholders;

/** How often stand-ins are put right, so that no quarrel with a page's own scripts goes on for ever. */
const CORRECTIONS = 50;

/** What a page changes of a frame to make it look otherwise. */
const LOOKS = ['style', 'class', 'hidden', 'width', 'height'];

export const connectPlaceholders: ConnectPlaceholders = (core, showOnce) => {
  const {signal} = core;
  const offerFor = createOffers(core, showOnce);
  const held = new WeakSet<HTMLIFrameElement>();
  const subjects = new WeakMap<HTMLIFrameElement, string>();
  const places = new Map<HTMLIFrameElement, Place>();
  let corrections = CORRECTIONS;

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
    const {lang} = core;
    const offer = await offerFor(frame);
    // Somebody may have chosen another language meanwhile.
    if (core.lang !== lang) return draw(frame);
    const isStillWanted = held.has(frame) && frame.isConnected && subjects.get(frame) === subject;
    if (!isStillWanted || signal.aborted) return;
    const place = places.get(frame);
    const host = drawEmbed(offer, place?.host);
    if (!place) places.set(frame, takePlace(frame, host));
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
