import type {Core} from '../../core/contract.js';
import {dayOf} from '../shared/intl.js';
import type {Drawing, Heading} from './drawing.js';
import {make, write} from './make.js';
import type {Words} from './words.js';

/** What holds for each optional category, since when, and the way to change it (REQUIREMENTS L07). */
export function choice(
  {config, consent, show}: Core,
  {lang, say}: Words,
  {heading, button}: {readonly heading: Heading; readonly button: HTMLButtonElement},
): Drawing {
  if (!config.categories[0]) return {nodes: [], follow() {}};
  const time = make('time');
  const states = config.categories.map(({name}) => ({name, state: make('b')}));
  const rows = config.categories.map(({name, label}, index) =>
    make(
      'div',
      {},
      make('dt', {}, label ?? say(name) ?? name),
      make('dd', {}, states[index]?.state, config.refused === name ? make('p', {}, say('gpc')) : undefined),
    ),
  );
  Object.assign(button, {
    type: 'button',
    textContent: say('change'),
    onclick() {
      // Safari leaves the focus where it was, and it would not come back here.
      button.focus({preventScroll: true});
      show('preferences');
    },
  });
  for (const [key, value] of Object.entries({
    part: 'button',
    'data-action': 'preferences',
    'aria-describedby': 'choice',
  }))
    button.setAttribute(key, value);

  function stateOf(name: string): string {
    if (consent.undecided.includes(name)) return 'undecided';
    return consent.has(name) ? 'granted' : 'denied';
  }

  return {
    nodes: [make('section', {}, heading('choice', say('choice')), time, make('dl', {}, ...rows), button)],
    follow() {
      const day = consent.choice && localDay(consent.choice.time);
      time.setAttribute('datetime', day ?? '');
      write(time, day ? dayOf(day, lang) : '');
      for (const {name, state} of states) write(state, say(stateOf(name)));
    },
  };
}

/** The day on the visitor's own calendar, such as `2026-11-01`. */
function localDay(seconds: number): string {
  const milliseconds = seconds * 1000;
  const ahead = new Date(milliseconds).getTimezoneOffset() * 60_000;
  return new Date(milliseconds - ahead).toISOString().slice(0, 10);
}
