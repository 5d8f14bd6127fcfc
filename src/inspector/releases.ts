import {tagOf} from '../checks/opening-tag.js';
import {page} from '../dom/page.js';
import type {Inspected} from './inspected.js';
import {awaitedText, isReleased, LET_IN, type Happening} from './recorder.js';
import {row, type Section} from './section.js';

/** What was released and what the library said, in order, with times. */
export function releases({recorder, words}: Inspected): Section {
  const before = [...page.querySelectorAll(LET_IN)]
    .filter((element) => isReleased(element) && !recorder.hasSeen(element))
    .map(fromTiming);
  const timed = [...before, ...recorder.happenings].filter(({at}) => !Number.isNaN(at));
  const untimed = before.filter(({at}) => Number.isNaN(at));
  const all = [...untimed, ...timed.sort((one, other) => one.at - other.at)];
  return {
    id: 'released',
    title: words.released,
    columns: [words.at, words.whatHappened, words.waitedFor, words.took],
    rows: all.map(({at, what, detail, took, hasFailed}) =>
      row(
        hasFailed ? 'bad' : 'plain',
        Number.isNaN(at) ? words.earlier : words.milliseconds(at),
        what,
        detail,
        hasFailed ? words.failed : took === undefined ? '–' : words.milliseconds(took),
      ),
    ),
    notes: [words.recordedSince(recorder.since)],
  };
}

/** What was released before anybody looked: the browser has the times of what was loaded, and of nothing else. */
function fromTiming(element: Element): Happening {
  const address = (element as HTMLScriptElement).src || (element as HTMLLinkElement).href;
  const [entry] = address ? performance.getEntriesByName(address, 'resource') : [];
  return {
    at: entry?.startTime ?? NaN,
    what: tagOf(element),
    detail: awaitedText(element),
    ...(entry && {took: entry.duration}),
  };
}
