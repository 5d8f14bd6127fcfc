import {request as ask, type IncomingMessage, type ServerResponse} from 'node:http';
import {RECORDER} from '../support/recorder.js';
import {readBody} from '../support/request.js';
import {HOST, listen, type ServedApp} from './serve-app.js';

declare global {
  interface Window {
    /** What moved though no input has caused it: each by how much, and which elements from where to where. */
    shifts: string[];
  }
}

/** What waits for consent in each app, by path. */
const HELD = /^\/(visits\.js|reader\.js|film\.html|map\.html)$/;

/** A server in front of an app, which sees what is asked for. */
export interface WatchedApp extends ServedApp {
  /** How often each thing was asked for that waits for consent. */
  held(): Readonly<Record<string, number>>;
  /** Forgets what was asked for until now. */
  forget(): void;
}

/** Runs before the page. No framework finds it when it takes over what its server has rendered. */
const WATCHER = `<script>${RECORDER}(${watchShifts.toString()})();document.currentScript.remove()</script>`;

export async function watchApp(app: ServedApp): Promise<WatchedApp> {
  let requested: string[] = [];
  const front = await listen((incoming, response) => {
    requested.push(incoming.url ?? '/');
    passOn(incoming, response, app.port);
  });
  return {
    ...front,
    held() {
      const counts: Record<string, number> = {};
      for (const path of requested.filter((each) => HELD.test(each))) counts[path] = (counts[path] ?? 0) + 1;
      return counts;
    },
    forget: () => void (requested = []),
  };
}

function passOn(incoming: IncomingMessage, response: ServerResponse, port: number): void {
  const {method, url} = incoming;
  const {'accept-encoding': _encoding, ...headers} = incoming.headers;
  const isHeld = HELD.test(url ?? '');
  // A router fetches pages too, and runs what it finds in them.
  const isVisit = !isHeld && headers.accept?.includes('text/html');
  const question = ask({host: HOST, port, method, path: url, headers}, (answer) => {
    const {statusCode = 502, headers: own} = answer;
    if (!isVisit || !own['content-type']?.startsWith('text/html')) {
      // What a cache answers is not seen here.
      response.writeHead(statusCode, isHeld ? {...own, 'cache-control': 'no-store'} : own);
      return void answer.pipe(response);
    }
    const {'content-length': _length, ...others} = own;
    response.writeHead(statusCode, others);
    void readBody(answer).then((html) => response.end(watched(html)));
  });
  question.on('error', () => response.destroy());
  response.on('close', () => question.destroy());
  incoming.pipe(question);
}

function watched(html: string): string {
  return html.replace(/^\s*(<!doctype html>)?/i, (doctype) => doctype + WATCHER);
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Runs in the page, so it may use nothing from outside itself. */
function watchShifts(): void {
  window.shifts = [];
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  // A button without its words stands lower on its line. Chromium may draw it before it has read them.
  const upright = new CSSStyleSheet();
  upright.replaceSync('button {vertical-align: top}');
  document.adoptedStyleSheets.push(upright);
  const at = ({x, y, width, height}: DOMRectReadOnly): string => `${x} ${y} ${width} × ${height}`;
  new PerformanceObserver((list) => {
    for (const {hadRecentInput, value, sources} of list.getEntries() as LayoutShift[]) {
      const moves = sources.map(
        ({node, previousRect, currentRect}) => `${node?.nodeName}: ${at(previousRect)} → ${at(currentRect)}`,
      );
      if (!hadRecentInput) window.shifts.push(`${value}: ${moves.join(', ')}`);
    }
  }).observe({type: 'layout-shift', buffered: true});
}
