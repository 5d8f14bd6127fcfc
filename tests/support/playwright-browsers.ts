import {chromium, firefox, type Browser, type LaunchOptions} from 'playwright';
import {findBrowser, findHeadlessShell, tieFirefox} from '../tools/browsers.mjs';
import {internet} from './internet.js';
import type {Kind} from './pool.js';
import {spareEvents} from './spare-events.js';
import type {VisitorOptions} from './visitor.js';

type Preferences = Readonly<Record<string, string | number | boolean>>;

/** Milliseconds in which a browser starts, on a busy machine too. */
const START_TIMEOUT = 120_000;

/** What Playwright switches off in Chromium, which reads the last such list only, and what costs two more processes a visitor. */
const DISABLED_FEATURES = `AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,DialMediaRouteProvider,
  GlobalMediaControls,HttpsUpgrades,LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,
  BlockOriginHeaderModificationOnRedirect,AvoidCorsURLLoaderRestartOnRedirect,Translate,OptimizationHints,
  NetworkTimeServiceQuerying,AimEnabled,WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess`.replaceAll(
  /\s+/g,
  '',
);

/** The Chromiums for visitors with such options. */
export function kindOfChromium({backForwardCache}: VisitorOptions): Kind<Browser> {
  const keepsPages = backForwardCache === true;
  return {
    name: `chromium, ${keepsPages ? 'keeping pages' : 'as usual'}`,
    isUsual: !keepsPages,
    isProgram: true,
    room: Infinity,
    launch: () =>
      chromium.launch({
        // The back/forward cache is not in the shell.
        executablePath: (keepsPages ? undefined : findHeadlessShell()) ?? pathOf('chromium'),
        timeout: START_TIMEOUT,
        ...(keepsPages ? {ignoreDefaultArgs: ['--disable-back-forward-cache']} : {}),
        args: [...chromiumArguments(), `--disable-features=${DISABLED_FEATURES}`],
      }),
  };
}

/** What leads Chromium to the internet of the tests, and to no other. */
export function chromiumArguments(): string[] {
  return [
    `--proxy-server=http://127.0.0.1:${internet.port}`,
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    '--ignore-certificate-errors',
    '--disable-quic',
    '--disable-sync',
  ];
}

/** The Firefoxes for visitors with such options: media features are preferences of the whole browser. */
export function kindOfFirefox(options: VisitorOptions): Kind<Browser> {
  const extra = preferences(options);
  return {
    name: `firefox ${JSON.stringify(extra)}`,
    isUsual: Object.keys(extra).length === 0,
    isProgram: true,
    room: Infinity,
    launch: async () => spareEvents(await firefox.launch(firefoxOptions(extra))),
  };
}

function firefoxOptions(extra: Preferences): LaunchOptions {
  const {executablePath, env} = tieFirefox(pathOf('firefox'));
  return {
    channel: 'moz-firefox',
    executablePath,
    timeout: START_TIMEOUT,
    // Without this variable a released Firefox ignores services.settings.server and asks Mozilla again and again.
    env: {...env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1'},
    firefoxUserPrefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': internet.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': internet.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.trr.mode': 5,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      // All sites in one process: a process for each would take a quarter of the time. Chromium keeps sites apart.
      'fission.autostart': false,
      'dom.ipc.processCount': 1,
      // Half the frames of most screens: this one draws in software.
      'layout.frame_rate': 30,
      'dom.ipc.processPrelaunch.enabled': false,
      'browser.tabs.remote.separatePrivilegedContentProcess': false,
      // The light scheme, unless a visitor prefers the dark one.
      'ui.systemUsesDarkTheme': 0,
      'layout.css.prefers-color-scheme.content-override': 1,
      ...extra,
    },
  };
}

function preferences(options: VisitorOptions): Preferences {
  return {
    ...(options.colorScheme === 'dark'
      ? {'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0}
      : {}),
    ...(options.reducedMotion === undefined ? {} : {'ui.prefersReducedMotion': 1}),
    ...(options.forcedColors === undefined
      ? {}
      : {'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 2}),
    ...(options.javaScript === undefined ? {} : {'javascript.enabled': false}),
  };
}

function pathOf(name: 'chromium' | 'firefox'): string {
  const path = findBrowser(name);
  if (path === undefined) throw new Error(`There is no ${name} here: run node tests/tools/ensure-browsers.mjs`);
  return path;
}
