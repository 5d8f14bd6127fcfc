import {build} from 'esbuild';
import {beforeAll, describe, expect, test} from 'vitest';
import {JAVASCRIPT} from '../support/answer.js';
import {CARD, onCard} from '../support/banner.js';
import {engines} from '../support/engines.js';
import {staysQuiet} from '../support/quiet.js';
import {openShop, type Shop} from '../support/shop.js';
import type {Visitor} from '../support/visitor.js';

declare global {
  interface Window {
    /** Brings what the page is still waiting for. */
    bringRest?: () => void;
  }
}

/** A page of Vue for server and browser. Its section, which has held markup, may be taken over later than the rest. */
const APP = `
  import {createSSRApp, defineAsyncComponent, h, Suspense} from 'vue';

  export const Section = {
    render: () => h('section', [
      h('p', 'Film'),
      h('template', {'data-category': 'functional', innerHTML: '<b>From a template</b>'}),
      h('p', 'Words'),
    ]),
  };
  export const createPage = (Part, onResolve) => createSSRApp({
    render: () => h(Suspense, {onResolve}, {default: () => h('main', [h('h1', 'Shop'), h(Part)])}),
  });
  export const Later = defineAsyncComponent(
    () => new Promise((resolve) => (globalThis.bringRest = () => resolve(Section))),
  );
`;

const SERVER = `${APP}
  import {renderToString} from 'vue/server-renderer';
  export const render = () => renderToString(createPage(Section));
`;

const BROWSER = `${APP}
  import {kelisim} from '../../src/frameworks/vue.ts';
  window.__log = [];
  console.error = (...words) => window.__log.push(words.join(' '));
  let onResolve;
  const ready = new Promise((resolve) => (onResolve = resolve));
  createPage(Later, onResolve)
    .use(kelisim, {controller: 'Shop LLP', policyUrl: '/privacy', categories: 'functional'}, ready)
    .mount('#root');
`;

async function bundle(contents: string, platform: 'node' | 'browser'): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: import.meta.dirname},
    bundle: true,
    write: false,
    platform,
    conditions: ['production'],
    format: platform === 'node' ? 'cjs' : 'esm',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;
  let browserCode: string;
  let rendered: string;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
    browserCode = await bundle(BROWSER, 'browser');
    const exported = {exports: {} as {render: () => Promise<string>}};
    new Function('module', 'exports', 'require', await bundle(SERVER, 'node'))(
      exported,
      exported.exports,
      process.getBuiltinModule('module').createRequire(import.meta.url),
    );
    rendered = await exported.exports.render();
  });

  function openServerRendered(): Shop {
    const shop = openShop(() => ({
      head: '<script type="module" src="/app.js"></script>',
      body: `<div id="root">${rendered}</div>`,
    }));
    shop.site.route('/app.js', {type: JAVASCRIPT, body: browserCode});
    return shop;
  }

  async function bringRest(): Promise<void> {
    await visitor.waitFor(() => window.bringRest !== undefined);
    await visitor.evaluate(() => window.bringRest?.());
  }

  test('an app of Vue that takes the page over in parts starts consent after the last of them', async () => {
    const shop = openServerRendered();
    await visitor.open(shop.url);
    await bringRest();
    await visitor.see(CARD);
    await visitor.click(onCard('accept-all'));
    await visitor.see('section b');

    await visitor.reload();
    await visitor.waitFor(() => window.bringRest !== undefined);
    await staysQuiet(visitor);
    expect(await visitor.evaluate(() => [window.kelisim === undefined, document.querySelector('b')])).toEqual([
      true,
      null,
    ]);
    await bringRest();
    await visitor.see('section b');
    expect(await visitor.evaluate(() => window.__log)).toEqual([]);
  });
});
