// The panel of the demo: what reached the server and what the browser keeps. A shop of your own does not need it.
import {cookies, forgetEverything, storageKeys, watchOtherHosts} from './browser.js';
import {listenToServer} from './feed.js';
import {texts} from './texts.js';

const WATCH_EVERY = 500;
const EVENTS = ['ready', 'change', 'record', 'erased', 'language', 'show', 'hide'].map((name) => `kelisim:${name}`);
const LISTS = ['requests', 'hosts', 'cookies', 'keys', 'records', 'events'];

const panel = document.querySelector('.saw');
const found = {requests: [], hosts: [], cookies: [], keys: [], records: [], events: []};
let consent;

build();
watchOtherHosts((host) => add('hosts', {name: host}));
listenToServer(
  (request) => add('requests', describe(request)),
  (record) => add('records', describeRecord(record)),
);
for (const type of EVENTS) document.addEventListener(type, logEvent);
setInterval(lookAtStorage, WATCH_EVERY);
lookAtStorage();
// The script tag makes `window.kelisim`; before it has run, this is a queue that it empties.
(window.kelisim ||= []).push(connect);

/** Shows the state of this consent object. A page that imports the module hands its own over. */
export function connect(object) {
  consent = object;
  consent.subscribe(renderConsent);
  renderConsent();
}

function build() {
  panel.setAttribute('aria-label', texts.title);
  // PostHog's own mark for what it is not to report: the panel is no part of the shop.
  panel.classList.add('ph-no-capture');
  panel.innerHTML = `
    <h2 class="saw-title">
      <button type="button" class="saw-toggle" aria-controls="saw-body" title="${texts.toggle}">
        <span class="saw-name">${texts.title}</span>
        <span class="saw-brief">${LISTS.slice(0, 4)
          .map((list) => `<span>${texts[list]} <b data-count="${list}">0</b></span>`)
          .join('')}</span>
      </button>
    </h2>
    <div class="saw-body" id="saw-body" tabindex="-1">
      <dl class="saw-numbers">${LISTS.slice(0, 4)
        .map((list) => `<div><dt>${texts[list]}</dt><dd data-count="${list}">0</dd></div>`)
        .join('')}</dl>
      <h3>${texts.consent}</h3>
      <ul class="saw-consent" data-consent><li>${texts.waiting}</li></ul>
      <p class="saw-actions">
        <button type="button" data-do="withdraw">${texts.withdraw}</button>
        <button type="button" data-do="forget">${texts.forget}</button>
      </p>
      <p class="saw-hint">${texts.forgetHint}</p>
      ${LISTS.map(
        (list) =>
          `<h3>${texts[`${list}Long`]}</h3><ul class="saw-list" data-list="${list}"><li>${texts.none}</li></ul>`,
      ).join('')}
    </div>`;
  panel.querySelector('.saw-toggle').addEventListener('click', () => setOpen(!isOpen()));
  panel.querySelector('[data-do="withdraw"]').addEventListener('click', () => consent?.withdraw());
  panel.querySelector('[data-do="forget"]').addEventListener('click', startOver);
  matchMedia('(min-width: 72rem)').addEventListener('change', reportOpen);
  reportOpen();
}

/** Open by itself beside a wide page, shut above a narrow one, until somebody says otherwise. */
function isOpen() {
  return getComputedStyle(panel.querySelector('.saw-body')).display !== 'none';
}

function setOpen(open) {
  panel.dataset.open = open ? 'yes' : 'no';
  reportOpen();
}

function reportOpen() {
  panel.querySelector('.saw-toggle').setAttribute('aria-expanded', String(isOpen()));
}

function startOver() {
  // Trackers save their state once more when the page goes away, so erasing comes last.
  addEventListener('pagehide', forgetEverything);
  consent?.withdraw();
  location.reload();
}

function describe({who, method, path, told}) {
  const visitor = told.visitor && `id ${told.visitor.replace('$device:', '').slice(0, 8)}…`;
  return {
    name: `${method} ${path.replace('/collect', '')}`,
    who,
    note: [...told.events, visitor].filter(Boolean).join(' · '),
  };
}

/** A record as the server keeps it: what was said in which language, and the beginning of its number. */
function describeRecord({id, previousId, source, notice, purposes}) {
  return {
    name: `${id.slice(0, 8)}… ${source}, ${notice.language}`,
    note: [
      ...purposes.map(({category, state}) => `${category}: ${texts[state]}`),
      previousId && `${texts.after} ${previousId.slice(0, 8)}…`,
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

function logEvent({type, detail}) {
  add('events', {name: type, note: detail?.granted?.length ? `+ ${detail.granted.join(', ')}` : ''});
}

function lookAtStorage() {
  replace(
    'cookies',
    cookies().map(({name, holdsChoice}) => ({name, note: holdsChoice ? texts.choiceCookie : ''})),
  );
  replace(
    'keys',
    storageKeys().map((name) => ({name})),
  );
}

function add(list, item) {
  found[list].push(item);
  render(list);
}

function replace(list, items) {
  if (JSON.stringify(items) === JSON.stringify(found[list])) return;
  found[list] = items;
  render(list);
}

function render(list) {
  for (const count of panel.querySelectorAll(`[data-count="${list}"]`)) {
    count.textContent = String(found[list].length);
    count.classList.toggle('some', found[list].length > 0);
  }
  const rows = grouped(found[list]).map(({name, note, times}) => line(times > 1 ? `${name} × ${times}` : name, note));
  panel.querySelector(`[data-list="${list}"]`).replaceChildren(...(rows.length ? rows : [line(texts.none)]));
}

/** Equal entries become one with a count. The newest come first. */
function grouped(items) {
  const groups = new Map();
  for (const item of items.toReversed()) {
    const key = `${item.name} ${item.note ?? ''}`;
    const group = groups.get(key) ?? {...item, times: 0};
    group.times += 1;
    groups.set(key, group);
  }
  return [...groups.values()];
}

// Names come from trackers and cookies, so they are set as text, never as HTML.
function line(name, note = '') {
  const item = document.createElement('li');
  item.append(name);
  if (note) {
    const small = document.createElement('small');
    small.textContent = note;
    item.append(' ', small);
  }
  return item;
}

function renderConsent() {
  const {choice} = consent;
  const rows = panel.dataset.categories.split(' ').map((name) => {
    const decided = consent.has(name) || choice?.denied.includes(name);
    const state = !decided ? 'undecided' : consent.has(name) ? 'granted' : 'denied';
    const item = line(texts.categories[name] ?? name, texts[state]);
    item.dataset.state = state;
    return item;
  });
  panel.querySelector('[data-consent]').replaceChildren(...rows);
}
