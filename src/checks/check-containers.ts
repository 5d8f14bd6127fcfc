import type {Core} from '../core/contract.js';
import {page} from '../dom/page.js';
import {HELD, isForeign} from './addresses.js';
import {awaitedBy, GATED, gateOf, heldElements, isKnown} from './awaited-names.js';
import {tagOf} from './opening-tag.js';
import {isRunnable} from './script-kinds.js';
import {introduce, vendorOf} from './vendor-of.js';

/** What the gate knows how to hold. */
const HOLDS = 'script,template,iframe,img,link,picture,video,audio,source,track,embed,object,input,form,a,image,use';

/** Says which marked elements hold nothing of what is in them. */
export function* containersThatHoldNothing(core: Core): Generator<string> {
  for (const container of heldElements(core, `${GATED}:not(${HOLDS},${HELD})`)) {
    const inner = [...container.querySelectorAll(`:is(script,iframe,img,link,video,audio,embed):not(${GATED})`)].find(
      loads,
    );
    if (inner)
      yield `${tagOf(container)} holds nothing: ${tagOf(inner)}${ownerOf(inner)} in it loads before consent. ${templateFor(container)} (holds-nothing)`;
  }
  // What waits for a refusal would be seen by everybody.
  for (const element of page.querySelectorAll(`${GATED}:not(${HOLDS},${HELD})`)) {
    const [awaited = ''] = awaitedBy(element);
    if (awaited.startsWith('!') && isKnown(awaited.slice(1), core.config))
      yield `${tagOf(element)} is always shown: only a template waits for a refusal. ${templateFor(element)} (always-shown)`;
  }
}

/** Says which marked elements load by an attribute that cannot be held. */
export function* attributesThatLoad(core: Core): Generator<string> {
  for (const frame of heldElements(core, `iframe[srcdoc]${GATED}`))
    yield `${tagOf(frame)} is not held: browsers show what srcdoc says at once. ${templateFor(frame)} (srcdoc)`;
  for (const link of heldElements(core, `link[imagesrcset]${GATED}`))
    yield `${introduce(link)} is not held: its imagesrcset loads before consent. Take it out. (imagesrcset)`;
}

function loads(element: Element): boolean {
  if (element.localName === 'script') return isRunnable(element);
  return ['src', 'srcset', 'href', 'poster'].some((name) => isForeign(element.getAttribute(name)));
}

function ownerOf(element: Element): string {
  const vendor = vendorOf(element);
  return vendor ? ` of ${vendor.label}` : '';
}

function templateFor(element: Element): string {
  return `Put it into <template ${gateOf(element)}>.`;
}
