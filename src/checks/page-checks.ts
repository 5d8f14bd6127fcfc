import {OPTIONS_BLOCK} from '../config/from-block.js';
import {NECESSARY} from '../consent/category.js';
import {page} from '../dom/page.js';
import {attributeOptions} from './attribute-options.js';
import {GATED} from './awaited-names.js';
import {problemsOfCategories} from './check-categories.js';
import {attributesThatLoad, containersThatHoldNothing} from './check-containers.js';
import {problemsOfJson} from './check-json.js';
import {problemsOfLook} from './check-look.js';
import {problemsOfMigration} from './check-migration.js';
import {requestsAheadOfConsent} from './check-requests.js';
import {hintsAheadOfConsent, loadedAheadOfConsent, unsafeTemplates} from './check-markup.js';
import {hostsOfNobody} from './check-hosts.js';
import {problemsOfMode, problemsOfPolicyDate} from './check-policy.js';
import {problemsOfRegion} from './check-region.js';
import {HOLDABLE, unknownNames} from './check-names.js';
import {pixelsInNoscript} from './check-noscript.js';
import {openersThatOpenNothing} from './check-openers.js';
import {problemsOfOptions} from './check-options.js';
import {scriptsThatRun, scriptsWithoutCategory, scriptsWithoutNonce, secondLibrary} from './check-scripts.js';
import {necessaryWithoutReason, problemsOfServices} from './check-services.js';
import {tracesNobodyErases} from './check-traces.js';
import {isUntouched, unmarkedVendors} from './check-unmarked.js';
import {problemsOfWords} from './check-words.js';
import {misspeltGates} from './misspelt-gates.js';
import type {PageCheck} from './report.js';

/** How the question looks: the only check that needs something to be shown. */
export const LOOK: PageCheck = {
  subject: 'Look of the question',
  seen: ({view}) => (view === 'hidden' ? 'nothing is shown' : 'it is shown'),
  find: (core) => (core.view === 'hidden' ? [] : problemsOfLook(core)),
};

/** Every check, in the order in which a site is put together. */
export const CHECKS: readonly PageCheck[] = [
  {subject: 'JSON block of options', seen: counting(OPTIONS_BLOCK), find: problemsOfJson},
  {
    subject: 'Options',
    seen: ({config}) => listed(Object.keys(config.given)),
    find: ({config}) => problemsOfOptions(config.given, config, attributeOptions(config.given, config)),
  },
  {
    subject: 'Move from another library',
    seen: ({config}) => (config.given.migrate ? 'asked for' : 'none'),
    find: ({config}) => problemsOfMigration(config),
  },
  {
    subject: 'Categories',
    seen: ({config}) => listed(config.categories.map(({name}) => name)),
    find: ({config}) => problemsOfCategories(config.given),
  },
  {
    subject: 'Services',
    seen: ({config}) => listed(config.services.map(({name}) => name)),
    find: ({config}) => problemsOfServices(config.given, config),
  },
  {
    subject: 'Necessary services',
    seen: ({config}) => listed(config.services.filter(({category}) => category === NECESSARY).map(({name}) => name)),
    find: ({config}) => necessaryWithoutReason(config),
  },
  {
    subject: 'Mode',
    seen: ({config}) => (config.isOptOut ? 'opt-out' : 'opt-in'),
    find: ({config}) => problemsOfMode(config),
  },
  {
    subject: 'Date of the policy',
    seen: ({config}) => config.policyDate ?? 'none',
    find: ({config}) => problemsOfPolicyDate(config),
  },
  {subject: 'Law of the region', seen: ({config}) => config.region ?? 'none', find: problemsOfRegion},
  {
    subject: 'Words of the site',
    seen: ({config}) => listed(Object.keys(config.texts ?? {})),
    find: problemsOfWords,
  },
  {subject: 'Copies of the library', seen: counting('script[src*="kelisim"]'), find: secondLibrary},
  {subject: 'Names that held markup waits for', seen: counting(HOLDABLE + GATED), find: unknownNames},
  {subject: 'Scripts with a category', seen: counting(`script${GATED}`), find: scriptsThatRun},
  {
    subject: 'Held scripts without a category',
    seen: counting(`script[type="text/plain"]:not(${GATED})`),
    find: scriptsWithoutCategory,
  },
  {
    subject: 'Nonces of held scripts',
    seen: ({loader}) => (loader.nonce ? counting(`script[type="text/plain"]${GATED}`)() : 'the script tag has none'),
    find: scriptsWithoutNonce,
  },
  {subject: 'Misspelt attributes', seen: counting('script,template,iframe,img,link'), find: misspeltGates},
  {
    subject: 'Third parties that nothing holds',
    seen: (core) =>
      isUntouched(core) ? counting('script,iframe,img')() : 'not looked at: what was granted may have put them here',
    find: unmarkedVendors,
  },
  {subject: 'Third parties held by hand', seen: counting('script[data-category]'), find: tracesNobodyErases},
  {subject: 'Addresses of held elements', seen: counting(`${GATED}:not(script,template)`), find: loadedAheadOfConsent},
  {
    subject: 'Attributes that cannot be held',
    seen: counting('iframe[srcdoc],link[imagesrcset]'),
    find: attributesThatLoad,
  },
  {subject: 'Marked containers', seen: counting(`${GATED}:is(div,section,p,span)`), find: containersThatHoldNothing},
  {subject: 'Preloads and connections', seen: counting('link'), find: hintsAheadOfConsent},
  {
    subject: 'Requests to third parties',
    seen: () => `${performance.getEntriesByType('resource').length}`,
    find: requestsAheadOfConsent,
  },
  {subject: 'Hosts of held markup', seen: counting(GATED), find: hostsOfNobody},
  {subject: 'Held templates', seen: counting(`template${GATED}`), find: unsafeTemplates},
  {subject: 'Pixels in <noscript>', seen: counting('noscript'), find: pixelsInNoscript},
  {
    subject: 'Ways to the settings',
    seen: counting('[data-kelisim="preferences"],[onclick*="showPreferences"]'),
    find: openersThatOpenNothing,
  },
  LOOK,
];

/** Counts the elements of the page. */
function counting(selector: string): () => string {
  return () => `${page.querySelectorAll(selector).length}`;
}

function listed(names: readonly string[]): string {
  return names.join(', ') || 'none';
}
