import type {Answer} from './answer.js';
import {freshHost} from './hosts.js';
import {internet} from './internet.js';
import {answerWithPage, type Page} from './page.js';
import type {SeenRequest} from './request.js';
import type {Site} from './server.js';

/** The options that a site usually gives. */
export const OPTIONS =
  'data-policy-url="/privacy" data-controller="Shop LLP" data-categories="analytics functional advertising"';

/** The same without categories: people are asked for what the page has. */
export const FEW_OPTIONS = 'data-policy-url="/privacy" data-controller="Shop LLP"';

/** The library as most sites have it. */
export const LIBRARY = `<script src="/lib/kelisim.js" ${OPTIONS}></script>`;

/** A shop on a host of its own, with third parties of its own. */
export interface Shop {
  readonly site: Site;
  /** The front page. */
  readonly url: string;
  /** Another page of the same kind. */
  readonly second: string;
  /** The labels of what third parties were asked for, in order. */
  strangers(): readonly string[];
  /**
   * The files of the library that were asked for, wherever they came from.
   * @param page - only those that the page at this address asked for: one that is left may still ask
   */
  library(page?: string): readonly string[];
}

/**
 * Opens a shop. Its pages are written again for each view, with a third party of its own: WebKit would take what it
 * knows from its memory, and the server would get no request.
 */
export function openShop(write: (third: string) => Page = everything, host: string = freshHost()): Shop {
  const site = internet.site(host);
  let views = 0;
  const answer = (): Answer => answerWithPage(write(`third${(views += 1)}.${site.host}`));
  const isLibrary = ({path}: SeenRequest): boolean => path.startsWith('/lib/');
  return {
    site,
    url: site.route('/', answer),
    second: site.route('/second', answer),
    strangers: () =>
      internet
        .requests()
        .filter((request) => request.host !== site.host && !isLibrary(request))
        .map(({n, url: address}) => n ?? address),
    library: (page) =>
      internet
        .requests()
        .filter((request) => isLibrary(request) && [undefined, request.referer].includes(page))
        .map(({path}) => path.replace('/lib/', '')),
  };
}

/** A held inline script that logs its label. */
export function heldScript(category: string, label: string): string {
  return `<script type="text/plain" data-category="${category}">(window.__log ??= []).push('${label}')</script>`;
}

/** A held script of the third party. */
export function heldSource(category: string, third: string, query: string): string {
  return `<script type="text/plain" data-category="${category}" data-src="https://${third}/js?${query}"></script>`;
}

/** What a page of a shop is for: things a visitor can use. */
export const CONTENT = `<main><h1>Shop</h1>
  <button id="buy" type="button">Buy</button> <label>Name <input id="name"></label>
  <a id="more" href="#more">More</a> <form id="order" onsubmit="return false"><button>Order</button></form>
  <script>
    document.querySelector('#buy').addEventListener('click', ({target}) => (target.textContent = 'Bought'));
  </script>${'<p>Felt, ceramics and tea.</p>'.repeat(60)}</main>
  <footer><a id="settings" href="#" data-kelisim="preferences">Cookie settings</a></footer>`;

/** Every label that the third party of `everything` gets when a category is granted. */
export const LABELS = {
  analytics: ['analytics', 'analytics-inline'],
  functional: ['frame'],
  advertising: ['advertising', 'picture', 'style', 'template'],
} as const;

/** A page with scripts of two categories, a frame, a picture, a stylesheet and a template. */
export function everything(third: string): Page {
  const at = (path: string): string => `https://${third}${path}`;
  return {
    head: `${LIBRARY}
      ${heldSource('analytics', third, 'n=analytics&delay=100')}
      <script type="text/plain" data-category="analytics">
        document.cookie = '_stat=1; path=/';
        localStorage.setItem('_stat', '1');
        navigator.sendBeacon('${at('/beacon?n=analytics-inline')}');
      </script>
      <script type="text/plain" data-category="advertising" src="${at('/js?n=advertising')}"></script>
      <link rel="stylesheet" data-category="advertising" data-href="${at('/css?n=style')}">`,
    body: `${CONTENT}
      <iframe title="Map" data-category="functional" data-src="${at('/frame?n=frame')}"></iframe>
      <img alt="" data-category="advertising" data-srcset="${at('/px?n=picture')} 1x">
      <template data-category="advertising"><script data-src="${at('/js?n=template')}"></script></template>`,
  };
}
