import {build} from 'esbuild';
import {beforeAll, describe, expect, test} from 'vitest';
import {JAVASCRIPT} from '../support/answer.js';
import {countPlaceholders, onPlaceholder, placeholder} from '../support/embed.js';
import {engines} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

declare global {
  interface Window {
    /** Brings what the page is still waiting for. */
    bringRest?: () => void;
  }
}

/** A page with a frame, for server and browser. Its second part may be taken over later than the rest. */
const APP = `
  import {createElement as h, lazy, Suspense} from 'react';

  const frame = (id, src) => h('iframe', {
    id, title: 'Map', width: 400, height: 300, 'data-category': 'functional', 'data-src': src,
  });

  export const Page = ({third, Rest}) => h('main', null,
    h('h1', null, 'Shop'),
    frame('map', 'https://' + third + '/frame?n=map'),
    h('p', null, 'Words'),
    h(Suspense, {fallback: h('p', null, 'Soon')}, h(Rest, {third})),
    h('p', null, 'More words'));

  export const Rest = ({third}) => h('section', null,
    h('p', null, 'Film'), frame('film', 'https://' + third + '/frame?n=film'), h('p', null, 'Words'));

  export const Later = lazy(() => new Promise((resolve) => (window.bringRest = () => resolve({default: Rest}))));
  export {h};
`;

const SERVER = `${APP}
  import {renderToString} from 'react-dom/server';
  export const render = (third) => renderToString(h(Page, {third, Rest}));
`;

const BROWSER = `${APP}
  import {hydrateRoot} from 'react-dom/client';
  const {third, later} = document.querySelector('#root').dataset;
  window.__log = [];
  const onRecoverableError = (error) => window.__log.push(String(error));
  hydrateRoot(document.querySelector('#root'), h(Page, {third, Rest: later ? Later : Rest}), {onRecoverableError});
`;

async function bundle(contents: string, platform: 'node' | 'browser'): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: import.meta.dirname},
    bundle: true,
    write: false,
    platform,
    format: platform === 'node' ? 'cjs' : 'esm',
    define: {'process.env.NODE_ENV': '"production"'},
  });
  return outputFiles[0]?.text ?? '';
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;
  let browserCode: string;
  let render: (third: string) => string;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
    browserCode = await bundle(BROWSER, 'browser');
    const exported = {exports: {} as {render: typeof render}};
    new Function('module', 'exports', 'require', await bundle(SERVER, 'node'))(
      exported,
      exported.exports,
      process.getBuiltinModule('module').createRequire(import.meta.url),
    );
    render = exported.exports.render;
  });

  function openServerRendered(attributes: string, delay: number): Shop {
    const shop = openShop((third) => ({
      head: `${LIBRARY}<script type="module" src="/app.js"></script>`,
      body: `<div id="root" data-third="${third}" ${attributes}>${render(third)}</div>`,
    }));
    shop.site.route('/app.js', {type: JAVASCRIPT, body: browserCode, delay});
    return shop;
  }

  test.each([0, 700])(
    'React takes over the markup of the server %d ms late, and then frames have placeholders',
    async (delay) => {
      const shop = openServerRendered('', delay);
      await visitor.open(shop.url);
      await visitor.see(placeholder('#map'));
      await visitor.see(placeholder('#film'));
      expect([await visitor.evaluate(() => window.__log), await countPlaceholders(visitor)]).toEqual([[], 2]);
      expect(shop.strangers()).toEqual([]);
      await visitor.evaluate(() => window.kelisim?.rejectAll());
      await visitor.click(onPlaceholder('show-once', '#map'));
      await internet.waitForRequest({n: 'map'});
      await visitor.see('#map');
    },
  );

  test('a part of the page that is taken over later has its placeholder then', async () => {
    const shop = openServerRendered('data-later="yes"', 0);
    await visitor.open(shop.url);
    await visitor.see(placeholder('#map'));
    await visitor.waitFor(() => window.bringRest !== undefined);
    await staysQuiet(visitor);
    expect(await visitor.sees(placeholder('#film'))).toBe(false);
    await visitor.evaluate(() => window.bringRest?.());
    await visitor.see(placeholder('#film'));
    expect([await visitor.evaluate(() => window.__log), await countPlaceholders(visitor)]).toEqual([[], 2]);
    expect(shop.strangers()).toEqual([]);
  });
});
