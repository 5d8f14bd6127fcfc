import {awaitedBy, GATED} from '../checks/awaited-names.js';
import {HELD} from '../checks/addresses.js';
import {tagOf} from '../checks/opening-tag.js';
import {page} from '../dom/page.js';
import {registry} from '../dom/registry.js';
import {stateOf, type Inspected} from './inspected.js';
import {isReleased} from './recorder.js';
import {row, type Row, type Section} from './section.js';

/** What the gate holds: as it knows it, with a category or a service. */
const HOLDABLE = `:is(script[type="text/plain"],template,:is(${HELD}):not(script))${GATED}`;

/** What is held now, and why. */
export function gatedMarkup(inspected: Inspected): Section {
  const {words} = inspected;
  const rows = [...page.querySelectorAll(HOLDABLE)].filter(isHeld).map((element) => rowOf(element, inspected));
  return {
    id: 'held',
    title: words.held,
    columns: [words.element, words.waitsFor, words.why],
    rows,
    notes: rows[0] ? [] : [words.nothingHeld],
  };
}

function isHeld(element: Element): boolean {
  const released = registry.released as WeakMap<Element, unknown> | undefined;
  return !released?.has(element) && !isReleased(element);
}

function rowOf(element: Element, inspected: Inspected): Row {
  const awaited = awaitedBy(element);
  const reasons = awaited.map((name) => reasonOf(name, inspected));
  const isUnknown = awaited.some((name) => stateOf(name.replace('!', ''), inspected) === 'unknown');
  const why = reasons.filter(Boolean).join('; ');
  return row(isUnknown ? 'bad' : 'plain', tagOf(element), awaited.join(' '), why || inspected.words.nonceOrTurn);
}

/** Why a name holds an element; empty if it does not. */
function reasonOf(name: string, inspected: Inspected): string {
  const {words} = inspected;
  const asked = name.replace('!', '');
  const state = stateOf(asked, inspected);
  if (state === 'unknown') return words.isUnknown(asked);
  if (name.startsWith('!')) return ['denied', 'elsewhere'].includes(state) ? '' : words.isNotDenied(asked);
  if (state === 'granted') return '';
  if (state === 'elsewhere') return `${asked}: ${words.states.elsewhere}`;
  return state === 'denied' ? words.isDenied(asked) : words.isUndecided(asked);
}
