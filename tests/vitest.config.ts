import {existsSync} from 'node:fs';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig, type TestProjectInlineConfiguration} from 'vitest/config';
import {findBrowser, tieFirefox} from './tools/browsers.mjs';
import {ENGINES} from './tools/find-sqlite.mjs';
import {LongestFirst} from './tools/longest-first.js';

/** The recipes for frameworks take minutes and need the npm registry: `npm run test:frameworks`, and CI. */
const withFrameworks = process.env.KELISIM_FRAMEWORKS === '1';
const engines = process.env.KELISIM_ENGINES?.split(/[\s,]+/).filter(Boolean) ?? ['chromium', 'firefox', 'webkit'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  // Lit's production build, which is the one that ships; vitest would take the development build.
  resolve: {conditions: ['production', 'browser', 'module', 'import', 'default']},
  ssr: {resolve: {conditions: ['production', 'module', 'import', 'node', 'default']}},
  test: {
    passWithNoTests: true,
    attachmentsDir: 'tests/.output/attachments',
    sequence: {sequencer: LongestFirst},
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          sequence: {groupOrder: 0},
          maxWorkers: 3,
          // A slow machine may need ten times as long.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        resolve: {alias: engineAlias()},
        test: {
          name: 'server',
          environment: 'node',
          include: ['tests/server/**/*.test.ts'],
          // Beside the last files of e2e: while a database starts, nothing else would run.
          sequence: {groupOrder: 2},
          maxWorkers: 4,
          // A database has to start first.
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        // All that is to be prepared, before the first test. What is found later would reload the page under the tests.
        optimizeDeps: {
          noDiscovery: true,
          include: ['@guidepup/virtual-screen-reader', 'js-cookie', 'lit', 'lit/html.js'],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          sequence: {groupOrder: 1},
          maxWorkers: 2,
          testTimeout: 90_000,
          hookTimeout: 90_000,
          expect: {poll: {timeout: 30_000}},
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright(),
            instances: browserInstances(),
          },
        },
      },
      {
        extends: true,
        resolve: {alias: engineAlias()},
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles: ['tests/support/clean-up.ts'],
          sequence: {groupOrder: 2},
          pool: 'forks',
          // One process for many files, so that each engine starts once.
          isolate: false,
          // Tests wait for pages and their timers: with three, both cores had nothing to do for a fifth of the time.
          maxWorkers: 4,
          // A busy machine may take half a minute to start a browser.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: {poll: {timeout: 30_000}},
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          include: ['tests/package/**/*.test.ts'],
          // Beside the last files of e2e: by themselves they would leave a core without work.
          sequence: {groupOrder: 2},
          maxWorkers: 4,
          testTimeout: 120_000,
          // Before the first test an app is installed and built.
          hookTimeout: 300_000,
          expect: {poll: {timeout: 30_000}},
        },
      },
      ...(withFrameworks ? [frameworks()] : []),
    ],
  },
});

/** Each builds an app of `demo/frameworks` with that framework, and opens it in a browser. */
function frameworks(): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name: 'frameworks',
      environment: 'node',
      include: ['tests/frameworks/**/*.test.ts'],
      setupFiles: ['tests/support/clean-up.ts'],
      sequence: {groupOrder: 3},
      pool: 'forks',
      // One process for many files, so that each engine starts once.
      isolate: false,
      maxWorkers: 2,
      testTimeout: 180_000,
      hookTimeout: 180_000,
      expect: {poll: {timeout: 30_000}},
    },
  };
}

/** The engine that was installed for the tests alone, as if the library found it beside itself. */
function engineAlias(): Record<string, string> {
  const folder = `${ENGINES}/node_modules/better-sqlite3`;
  return existsSync(folder) ? {'better-sqlite3': folder} : {};
}

function browserInstances(): {browser: 'chromium' | 'firefox'; provider: ReturnType<typeof playwright>}[] {
  return (['chromium', 'firefox'] as const)
    .map((browser) => ({browser, executablePath: findBrowser(browser)}))
    .filter(({browser, executablePath}) => executablePath !== undefined && engines.includes(browser))
    .map(({browser, executablePath = ''}) => {
      const options =
        browser === 'firefox' ? {channel: 'moz-firefox', ...tieFirefox(executablePath)} : {executablePath};
      return {browser, provider: playwright({launchOptions: options})};
    });
}
