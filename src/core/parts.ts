import type {Facts} from '../consent/service.js';
import type {Parts, Part} from './part.js';
import {loadScript} from '../dom/load-script.js';
import {page} from '../dom/page.js';

const PART_LOADERS: {readonly [Name in Exclude<keyof Part, 'service'>]: () => Promise<Part[Name]>} & {
  readonly service?: never;
} = {
  // The keeper comes along: whoever answers may leave at once.
  ui: () =>
    Promise.all([import('../ui/banner/interface-entry.js'), import('../cookie/keeper.js')]).then(
      ([{connectInterface}]) => connectInterface,
    ),
  preferences: () => import('../ui/preferences/layer.js').then(({connectPreferences}) => connectPreferences),
  keeper: () => import('../cookie/keeper.js').then(({keeper}) => keeper),
  aftercare: () => import('../withdrawal/withdrawal.js').then(({aftercare}) => aftercare),
  services: () => import('../services/services.js').then(({services}) => services),
  languages: () => import('../ui/languages/languages.js').then(({connectLanguages}) => connectLanguages),
  status: () => import('../ui/status/status.js').then(({tellStatus}) => tellStatus),
  elements: () => import('../gate/release-elements.js').then(({connectReleaser}) => connectReleaser),
  embed: () => import('../ui/embed/embed.js').then(({connectPlaceholders}) => connectPlaceholders),
  declaration: () => import('../ui/declaration/declaration.js').then(({declare}) => declare),
  advice: () => import('../checks/checks.js').then(({advise}) => advise),
};

/** The parts as chunks of a bundle. */
export const PARTS: Parts = {
  // In a bundle nobody knows which script is ours.
  load: (url) => loadScript(url, page.querySelector('script')?.nonce),
  part: (name) => (PART_LOADERS[name]?.() ?? service(name)) as never,
  texts: (file) => import('../locales/loaders.js').then(async ({LOADERS}) => (await LOADERS[file]?.())?.default),
};

/** A built-in service, by the hash of its name. */
function service(part: string): Promise<Facts> {
  return import('../services/loaders.js').then(({loadService}) => loadService(part));
}
