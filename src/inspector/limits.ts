import {declared} from '../consent/declared.js';
import {registry} from '../dom/registry.js';
import {labelOf, stateOf, type Inspected} from './inspected.js';
import {row, type Section} from './section.js';

/** What no page of this site can erase or stop. */
export function limits(inspected: Inspected): Section {
  const {services, words} = inspected;
  const ran = [...((registry.ran as Set<string> | undefined) ?? [])];
  const running = ran.map((name) => name.replace('!', '')).filter((name) => stateOf(name, inspected) !== 'granted');
  const cookies = services.flatMap((service) =>
    declared(service.cookies)
      .filter(({isOutOfReach}) => isOutOfReach)
      .map(({name, pattern, domain}) =>
        row('plain', `${name ?? pattern}`, domain ?? location.hostname, words.cookieOf(labelOf(service))),
      ),
  );
  const rows = [...running.map((name) => row('bad', name, '–', words.stillRuns)), ...cookies];
  return {
    id: 'limits',
    title: words.limits,
    columns: [words.name, words.where, words.why],
    rows,
    notes: rows[0] ? [words.limitsNote] : [words.noLimits],
  };
}
