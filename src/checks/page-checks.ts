import {OPTIONS_BLOCK} from '../config/from-markup.js';
import {page} from '../dom/page.js';
import {attributeOptions} from './attribute-options.js';
import {GATED} from './awaited-names.js';
import {problemsOfCategories} from './check-categories.js';
import {attributesThatLoad, containersThatHoldNothing} from './check-containers.js';
import {problemsOfJson} from './check-json.js';
import {problemsOfLook} from './check-look.js';
import {hintsAheadOfConsent, loadedAheadOfConsent, unsafeTemplates} from './check-markup.js';
import {HOLDABLE, unknownNames} from './check-names.js';
import {pixelsInNoscript} from './check-noscript.js';
import {openersThatOpenNothing} from './check-openers.js';
import {problemsOfOptions} from './check-options.js';
import {scriptsThatRun, scriptsWithoutCategory} from './check-scripts.js';
import {problemsOfServices} from './check-services.js';
import {tracesNobodyErases} from './check-traces.js';
import {isUntouched, unmarkedVendors} from './check-unmarked.js';
import {misspeltGates} from './misspelt-gates.js';
import type {PageCheck} from './report.js';

/** How the question looks: the only check that needs something to be shown. */
export const LOOK: PageCheck = {
  subject: 'Look of the question',
  count: ({view}) => (view === 'hidden' ? 'nothing is shown' : 1),
  find: (core) => (core.view === 'hidden' ? [] : problemsOfLook(core)),
};

/** Every check, in the order in which a site is put together. */
export const CHECKS: readonly PageCheck[] = [
  {subject: 'JSON block of options', count: () => page.querySelectorAll(OPTIONS_BLOCK).length, find: problemsOfJson},
  {
    subject: 'Options',
    count: ({raw}) => Object.keys(raw).length,
    find: ({raw, config}) => problemsOfOptions(raw, config, attributeOptions(raw, config)),
  },
  {
    subject: 'Categories',
    count: ({config}) => config.categories.length,
    find: ({raw}) => problemsOfCategories(raw),
  },
  {
    subject: 'Services',
    count: ({config}) => config.services.length,
    find: ({raw, config}) => problemsOfServices(raw, config),
  },
  {subject: 'Names that held markup waits for', count: counting(HOLDABLE + GATED), find: unknownNames},
  {subject: 'Scripts with a category', count: counting(`script${GATED}`), find: scriptsThatRun},
  {
    subject: 'Held scripts without a category',
    count: counting(`script[type="text/plain"]:not(${GATED})`),
    find: scriptsWithoutCategory,
  },
  {subject: 'Misspelt attributes', count: counting('script,template,iframe,img,link'), find: misspeltGates},
  {
    subject: 'Third parties that nothing holds',
    count: (core) =>
      isUntouched(core) ? counting('script,iframe,img')() : 'not looked at: what was granted may have put them here',
    find: unmarkedVendors,
  },
  {subject: 'Third parties held by hand', count: counting('script[data-category]'), find: tracesNobodyErases},
  {subject: 'Addresses of held elements', count: counting(`${GATED}:not(script,template)`), find: loadedAheadOfConsent},
  {
    subject: 'Attributes that cannot be held',
    count: counting('iframe[srcdoc],link[imagesrcset]'),
    find: attributesThatLoad,
  },
  {subject: 'Marked containers', count: counting(`${GATED}:is(div,section,p,span)`), find: containersThatHoldNothing},
  {subject: 'Preloads and connections', count: counting('link'), find: hintsAheadOfConsent},
  {subject: 'Held templates', count: counting(`template${GATED}`), find: unsafeTemplates},
  {subject: 'Pixels in <noscript>', count: counting('noscript'), find: ({services}) => pixelsInNoscript(services)},
  {
    subject: 'Ways to the settings',
    count: counting('[data-kelisim="preferences"],[onclick*="showPreferences"]'),
    find: openersThatOpenNothing,
  },
  LOOK,
];

/** Counts the elements of the page. */
function counting(selector: string): () => number {
  return () => page.querySelectorAll(selector).length;
}
