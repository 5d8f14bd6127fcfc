import {beforeAll, describe, expect, test} from 'vitest';
import {CARD, onCard} from '../support/banner.js';
import {untilChecked} from '../support/checks.js';
import {engines, inFirst} from '../support/engines.js';
import {internet} from '../support/internet.js';
import {staysQuiet} from '../support/quiet.js';
import {CONTENT, heldScript, LIBRARY, openShop, type Shop} from '../support/shop.js';
import type {Tab, Visitor} from '../support/visitor.js';

const CHECKS = 'kelisim-checks.js';

function openDebugged(words = 'data-debug', body = ''): Shop {
  return openShop(() => ({
    isHurried: true,
    head: LIBRARY.replace('></script>', ` ${words}></script>`),
    body: CONTENT + heldScript('analytics', 'inline') + body,
  }));
}

/** With a built-in service, whose file brings the checks where nobody is asked. */
const WITH_SERVICE = 'data-debug data-youtube';

/** Opens the page as somebody who has answered. */
async function answerAndReload(visitor: Visitor, shop: Shop, action: 'accept-all' | 'reject-all'): Promise<void> {
  await visitor.open(shop.url);
  // What comes late would be taken for something that the next page asks for.
  await untilChecked(visitor);
  await visitor.click(onCard(action));
  // The message that the choice was kept has a file too.
  await staysQuiet(visitor);
  internet.forget();
  await visitor.reload();
}

/** What was printed, once a line says so. */
async function printed(tab: Tab, word: string): Promise<readonly string[]> {
  await tab.waitFor((text) => window.__console.some((one) => one.kind === 'info' && one.text.includes(text)), word);
  const messages = await tab.consoleMessages();
  return messages.filter(({kind}) => kind === 'info').map(({text}) => text);
}

describe.each(engines)('in $name', (engine) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await engine.newVisitor();
  });

  test('with debug, a returning visitor reads of every check, in one line each', async () => {
    await answerAndReload(visitor, openDebugged(WITH_SERVICE), 'accept-all');
    await printed(visitor, 'Look of the question');
    await staysQuiet(visitor);
    const lines = await printed(visitor, 'Ways to the settings');
    expect(lines).toContain(
      'kelisim debug: Options (policyUrl, controller, categories, debug, youtube): nothing is wrong.',
    );
    expect(lines).toContain('kelisim debug: Categories (analytics, functional, advertising): nothing is wrong.');
    expect(lines).toContain('kelisim debug: Scripts with a category (1): nothing is wrong.');
    expect(lines).toContain('kelisim debug: Look of the question (nothing is shown): nothing is wrong.');
    expect(lines.length).toBeGreaterThan(15);
    expect(
      lines.filter(
        (line) => !/^kelisim debug: [A-Z][^:\n]+ \([^)\n]+\): (nothing is wrong|\d+ warnings?)\.$/.test(line),
      ),
    ).toEqual([]);
    expect((await visitor.consoleMessages()).filter(({kind}) => kind !== 'info')).toEqual([]);
  });

  test('with debug, a new visitor is told of the look too, and everything is fetched and said once', async () => {
    const shop = openDebugged('data-debug="true" data-theme="pink"');
    await visitor.open(shop.url);
    await visitor.see(CARD);
    const lines = await printed(visitor, 'Look of the question (it is shown)');
    await staysQuiet(visitor);
    expect(lines).toContain('kelisim debug: Look of the question (it is shown): nothing is wrong.');
    expect(lines).toContain('kelisim debug: Options (policyUrl, controller, categories, debug, theme): 1 warning.');
    expect(lines.filter((line) => line.includes(': Options ('))).toHaveLength(1);
    expect((await visitor.consoleMessages()).filter(({kind}) => kind === 'warn')).toHaveLength(1);
    expect(shop.library().filter((file) => file === CHECKS)).toHaveLength(1);
    // The settings button asks for the checks too. They have been made, and their file is forgotten.
    await visitor.evaluate(() => {
      document.querySelector('#settings')?.remove();
      window.kelisim?.rejectAll();
    });
    await visitor.see('kelisim-button >>> button');
    await staysQuiet(visitor);
    expect((await visitor.consoleMessages()).filter(({kind}) => kind === 'warn')).toHaveLength(1);
    expect(shop.library().filter((file) => file === CHECKS)).toHaveLength(1);
  });

  inFirst(engine)('with debug, markup that arrives later is checked', async () => {
    await answerAndReload(visitor, openDebugged(WITH_SERVICE), 'reject-all');
    await printed(visitor, 'Scripts with a category (1)');
    await visitor.evaluate(() => {
      const script = document.createElement('script');
      script.dataset.category = 'analytics';
      document.body.append(script);
    });
    expect(await printed(visitor, 'Scripts with a category (2)')).toContain(
      'kelisim debug: Scripts with a category (2): 1 warning.',
    );
  });

  inFirst(engine)('with debug, markup that arrives between two checks is checked', async () => {
    // As soon as the scripts have been looked at, another one comes.
    const late = `<script>
      const {info} = console;
      console.info = (line) => {
        info(line);
        if (!line.includes('Scripts with a category (1)')) return;
        const script = document.createElement('script');
        script.dataset.category = 'analytics';
        document.body.append(script);
      };
    </script>`;
    await answerAndReload(visitor, openDebugged(WITH_SERVICE, late), 'reject-all');
    expect(await printed(visitor, 'Scripts with a category (2)')).toContain(
      'kelisim debug: Scripts with a category (2): 1 warning.',
    );
  });

  inFirst(engine).each([
    ['no such option', ''],
    ['debug="false"', 'data-debug="false"'],
  ])('with %s, a returning visitor loads and reads nothing', async (_, words) => {
    const shop = openDebugged(words);
    await answerAndReload(visitor, shop, 'reject-all');
    await staysQuiet(visitor);
    expect(shop.library()).toEqual(['kelisim.js']);
    expect(await visitor.consoleMessages()).toEqual([]);
  });

  inFirst(engine)('the option is known in JSON', async () => {
    const shop = openShop(() => ({
      head: `<script type="application/json" data-kelisim>{"debug": true, "services": ["youtube"]}</script>${LIBRARY}`,
      body: CONTENT,
    }));
    await answerAndReload(visitor, shop, 'reject-all');
    expect(await printed(visitor, 'JSON block')).toContain(
      'kelisim debug: JSON block of options (1): nothing is wrong.',
    );
  });

  inFirst(engine)('the option is known in JavaScript', async () => {
    const shop = openShop(() => ({
      head: `<script type="module">
        import {createConsent} from '/lib/kelisim.mjs';
        createConsent({debug: true, controller: 'Shop LLP', policyUrl: '/privacy', categories: 'analytics'});
      </script>`,
      body: CONTENT,
    }));
    await visitor.open(shop.url);
    await visitor.see(CARD);
    expect(await printed(visitor, 'Options')).toContain(
      'kelisim debug: Options (debug, controller, policyUrl, categories): nothing is wrong.',
    );
  });
});
