// The playground: a form, the real question beside it, and the code that does exactly that.
import {html, nothing, render, type TemplateResult} from 'lit';
import {uploadOf} from './files.js';
import {drawForm} from './form.js';
import {framePage} from './frame.js';
import {LABELS} from './labels.js';
import {mistakeIn, services} from './manifest.js';
import {printJson, printModule, printTag} from './print.js';
import {fromHash, toHash, type State, type View} from './state.js';

const SIZES = {desktop: {width: 1280, height: 800}, phone: {width: 390, height: 780}} as const;

/** Milliseconds without a change until the frame is loaded again. */
const UNTIL_SETTLED = 350;

const EMPTY: State = {
  options: {},
  services: {},
  categories: [],
  lang: 'en',
  languages: [],
  texts: {},
  look: {},
  folder: '/kelisim/',
};

let [state, view] = fromHash(location.hash, navigator.language);
let mistakes: Record<string, string | undefined> = {};
let wanted = '';
let said: {readonly what: string; readonly words: string} | undefined;
let blocked = new Set<string>();
/** Address of what the frame shows: a new one for each start. */
let framed = '';
let starts = 0;
let timer = 0;

function change(more: Partial<State>): void {
  state = {...state, ...more};
  settle();
}

function settle(): void {
  history.replaceState(null, '', toHash(state, view));
  void findMistakes();
  clearTimeout(timer);
  timer = window.setTimeout(startFrame, UNTIL_SETTLED);
  draw();
}

async function findMistakes(): Promise<void> {
  const found = await Promise.all(
    services
      .filter(({name}) => name in state.services)
      .map(async ({name}) => [name, await mistakeIn(name, state.services[name] ?? '')] as const),
  );
  mistakes = Object.fromEntries(found);
  draw();
}

/** The frame has an origin of its own, so nothing that is chosen in it is kept: each start is a first visit. */
function startFrame(): void {
  blocked = new Set();
  framed = `/playground/frame.html?${(starts += 1)}#${encodeURIComponent(framePage(state, location.origin))}`;
  draw();
}

function look(more: Partial<View>): void {
  view = {...view, ...more};
  history.replaceState(null, '', toHash(state, view));
  draw();
}

function draw(): void {
  const labels = LABELS[view.ui];
  document.documentElement.lang = view.ui;
  document.title = labels.title;
  const find = (text: string): void => {
    wanted = text;
    draw();
  };
  render(
    html`<header class="top">
        <div>
          <h1>${labels.title}</h1>
          <p>${labels.lead}</p>
        </div>
        <nav>
          <a href="/start/${view.ui}">${labels.start}</a>
          <button
            type="button"
            data-do="language"
            lang=${view.ui === 'ru' ? 'en' : 'ru'}
            @click=${() => look({ui: view.ui === 'ru' ? 'en' : 'ru'})}
          >
            ${labels.otherLanguage}
          </button>
          <button type="button" data-do="reset" @click=${() => change(EMPTY)}>${labels.reset}</button>
        </nav>
      </header>
      <main>
        <div class="form">${drawForm({state, labels, mistakes, wanted, change, find})}</div>
        <div class="result">${preview()} ${code()}</div>
      </main>`,
    document.body,
  );
  fit();
}

function preview(): TemplateResult {
  const labels = LABELS[view.ui];
  const {width, height} = SIZES[view.width];
  const hosts = [...blocked].join(', ');
  return html`<section aria-labelledby="preview">
    <div class="bar">
      <h2 id="preview">${labels.preview}</h2>
      ${toggle(labels.size, 'width', {desktop: labels.desktop, phone: labels.phone})}
      ${toggle(labels.scheme, 'scheme', {light: labels.light, dark: labels.dark})}
      <button type="button" data-do="again" @click=${startFrame}>${labels.askAgain}</button>
      <button type="button" data-do="link" @click=${() => copy('link', location.href)}>
        ${said?.what === 'link' ? said.words : labels.link}
      </button>
    </div>
    <div class="stage" data-width=${view.width} style="aspect-ratio: ${width} / ${height}">
      ${
        framed
          ? html`<iframe
              title=${labels.frame}
              sandbox="allow-scripts"
              width=${width}
              height=${height}
              style="color-scheme: ${view.scheme}"
              src=${framed}
            ></iframe>`
          : nothing
      }
    </div>
    <p class="hint" role="status">${hosts ? labels.wouldLoad(hosts) : labels.safe}</p>
  </section>`;
}

function toggle<Name extends 'width' | 'scheme'>(
  legend: string,
  name: Name,
  values: Readonly<Record<View[Name], string>>,
): TemplateResult {
  return html`<fieldset class="toggle">
    <legend class="unseen">${legend}</legend>
    ${(Object.entries(values) as [View[Name], string][]).map(
      ([value, label]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            .value=${value}
            .checked=${view[name] === value}
            @change=${() => look({[name]: value})}
          />${label}</label
        >`,
    )}
  </fieldset>`;
}

function code(): TemplateResult {
  const labels = LABELS[view.ui];
  const tabs = Object.entries(labels.tabs) as [View['tab'], string][];
  return html`<section aria-labelledby="code">
    <h2 id="code" class="unseen">${labels.code}</h2>
    <div class="bar">
      <div role="tablist" aria-label=${labels.code} @keydown=${moveBetweenTabs}>
        ${tabs.map(
          ([name, label]) =>
            html`<button
              type="button"
              role="tab"
              id="tab-${name}"
              aria-controls="panel"
              aria-selected=${view.tab === name ? 'true' : 'false'}
              tabindex=${view.tab === name ? 0 : -1}
              @click=${() => look({tab: name})}
            >
              ${label}
            </button>`,
        )}
      </div>
      <button type="button" data-do="copy" @click=${() => copy('code', printed())}>
        ${said?.what === 'code' ? said.words : labels.copy}
      </button>
    </div>
    <div role="tabpanel" id="panel" aria-labelledby="tab-${view.tab}" tabindex="0">
      ${view.tab === 'files' ? files() : html`<pre><code>${printed()}</code></pre>`}
    </div>
  </section>`;
}

function files(): TemplateResult {
  const labels = LABELS[view.ui];
  const {files: list, command} = uploadOf(state);
  const total = list.reduce((sum, {bytes}) => sum + bytes, 0);
  return html`<pre><code>${command}</code></pre>
    <p class="hint">${labels.filesLead(list.length, sizeOf(total))}</p>
    <ul class="files">
      ${list.map(({name, bytes}) => html`<li><code>${name}</code> <span>${sizeOf(bytes)}</span></li>`)}
    </ul>`;
}

function printed(): string {
  if (view.tab === 'files') return uploadOf(state).command;
  return {tag: printTag, json: printJson, npm: printModule}[view.tab](state);
}

function sizeOf(bytes: number): string {
  return new Intl.NumberFormat(view.ui, {style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1}).format(
    bytes / 1000,
  );
}

async function copy(what: string, text: string): Promise<void> {
  const labels = LABELS[view.ui];
  try {
    await navigator.clipboard.writeText(text);
    said = {what, words: labels.copied};
  } catch {
    // The browser allows it on https and on this computer only.
    said = {what, words: labels.notCopied};
  }
  draw();
  setTimeout(() => {
    said = undefined;
    draw();
  }, 2000);
}

/** Arrow keys, as in every list of tabs. */
function moveBetweenTabs({key, currentTarget}: KeyboardEvent): void {
  const step = {ArrowRight: 1, ArrowLeft: -1}[key];
  if (step === undefined) return;
  const names = ['tag', 'json', 'npm', 'files'] as const;
  const next = names[(names.indexOf(view.tab) + step + names.length) % names.length];
  if (next) look({tab: next});
  (currentTarget as HTMLElement).querySelector<HTMLElement>('[aria-selected=true]')?.focus();
}

/** Draws the frame in its own width, and as large as there is room. */
function fit(): void {
  const stage = document.querySelector<HTMLElement>('.stage');
  stage?.style.setProperty('--scale', `${stage.clientWidth / SIZES[view.width].width}`);
}

addEventListener('resize', fit);
addEventListener('hashchange', () => {
  [state, view] = fromHash(location.hash, navigator.language);
  settle();
});
addEventListener('message', ({data, source}: MessageEvent<{blocked?: string}>) => {
  if (source !== document.querySelector('iframe')?.contentWindow || typeof data?.blocked !== 'string') return;
  blocked.add(URL.canParse(data.blocked) ? new URL(data.blocked).host : data.blocked);
  draw();
});
draw();
startFrame();
void findMistakes();
