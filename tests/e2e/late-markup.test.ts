import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {heldScript, heldSource, LIBRARY, openShop} from '../support/shop.js';
import type {PageFunction, Visitor} from '../support/visitor.js';

/** Puts markup into a page. Each function is on its own there. */
type Arrival = PageFunction<[html: string], void>;

const ARRIVALS: readonly (readonly [name: string, arrive: Arrival])[] = [
  ['by innerHTML', (html) => void ((document.querySelector('#place') as HTMLElement).innerHTML += html)],
  ['by insertAdjacentHTML', (html) => document.querySelector('#place')?.insertAdjacentHTML('beforeend', html)],
  ['element by element', (html) => build(html, true)],
  ['as a subtree made elsewhere', (html) => build(html, false)],
  [
    'as a copy of a template',
    (html) => {
      const template = document.createElement('template');
      template.innerHTML = html;
      document.querySelector('#place')?.append(document.importNode(template.content, true));
    },
  ],
];

/** Makes elements as frameworks do, in the page or apart from it. */
function build(html: string, isInPage: boolean): void {
  const copy = (from: ParentNode, to: ParentNode): void => {
    for (const node of from.childNodes) {
      if (!(node instanceof Element)) {
        to.append(node.cloneNode());
        continue;
      }
      const element = document.createElement(node.localName);
      for (const {name, value} of node.attributes) element.setAttribute(name, value);
      if (isInPage) to.append(element);
      copy(node, element);
      if (node instanceof HTMLTemplateElement && element instanceof HTMLTemplateElement)
        copy(node.content, element.content);
      if (!isInPage) to.append(element);
    }
  };
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  const section = document.createElement('section');
  const place = document.querySelector('#place');
  if (isInPage) place?.append(section);
  copy(body, section);
  if (!isInPage) place?.append(section);
}

/** Markup of every kind. */
function markup(third: string, n: string): string {
  return `<div><p>${n}</p>${heldScript('analytics', `${n}-inline`)}
    ${heldSource('analytics', third, `n=${n}-script`)}
    <iframe title="Map" data-category="analytics" data-src="https://${third}/frame?n=${n}-frame"></iframe>
    <img alt="" data-category="analytics" data-src="https://${third}/px?n=${n}-picture"></div>
    <template data-category="analytics"><p>Words</p><script data-src="https://${third}/js?n=${n}-template"></script>
    </template>`;
}

const loads = (n: string): string[] => ['frame', 'picture', 'script', 'template'].map((kind) => `${n}-${kind}`);
const runs = (n: string): string[] => ['inline', 'script', 'template'].map((kind) => `${n}-${kind}`);

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test.each(ARRIVALS)('markup that arrives %s is held before the choice and released after it', async (_, arrive) => {
    const shop = openShop(() => ({head: LIBRARY, body: `<div id="place"></div><script>${build.toString()}</script>`}));
    const third = `other.${shop.site.host}`;
    await visitor.open(shop.url);
    await visitor.see(CARD);
    await visitor.evaluate(arrive, markup(third, 'early'));
    await staysQuiet(visitor);
    expect([shop.strangers(), await visitor.evaluate(() => window.__log)]).toEqual([[], undefined]);

    await visitor.click(onCard('accept-all'));
    for (const n of loads('early')) await internet.waitForRequest({n});
    await visitor.waitFor(() => window.__log?.includes('early-template'));
    await visitor.evaluate(() => document.querySelector('#place')?.replaceChildren());
    await visitor.evaluate(arrive, markup(third, 'late'));
    for (const n of loads('late')) await internet.waitForRequest({n});
    expect(await visitor.waitFor(() => window.__log?.includes('late-template') === true && window.__log)).toEqual([
      ...runs('early'),
      ...runs('late'),
    ]);
    expect(shop.strangers().toSorted()).toEqual([...loads('early'), ...loads('late')].toSorted());
  });
});
