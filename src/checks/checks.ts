import type {Check} from '../core/contract.js';
import {warn} from '../dom/warn.js';
import {problemsOfCategories} from './check-categories.js';
import {problemsOfLook} from './check-look.js';
import {problemOfJson} from './check-json.js';
import {hintsAheadOfConsent, loadedAheadOfConsent, unknownNames, unsafeTemplates} from './check-markup.js';
import {pixelsInNoscript} from './check-noscript.js';
import {problemsOfOptions} from './check-options.js';
import {problemsOfServices} from './check-services.js';

/** Tells the site's developer on the console what is wrong, and how to correct it. */
export const check: Check = (core) => {
  const {raw, config, services} = core;
  void tell(() => problemOfJson());
  void tell(() => problemsOfOptions(raw, config));
  void tell(() => problemsOfCategories(raw));
  void tell(() => problemsOfServices(raw, config));
  void tell(() => unknownNames(core));
  void tell(() => loadedAheadOfConsent(core));
  void tell(() => hintsAheadOfConsent(core));
  void tell(() => unsafeTemplates());
  void tell(() => pixelsInNoscript(services));
  void tell(() => problemsOfLook(core));
};

/** Pages can be anything: a check that fails on one stops neither the page nor the other checks. */
async function tell(find: () => Iterable<string> | Promise<Iterable<string>>): Promise<void> {
  try {
    for (const problem of await find()) warn(problem);
  } catch (error) {
    warn(`A check of this page failed, and nothing else with it: ${error}. Please report it to the makers of kelisim.`);
  }
}
