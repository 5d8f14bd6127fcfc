import {checkOptions} from './config/check.js';
import type {Connect} from './stage.js';
import {connect} from './ui/connect.js';

/** The interface, as the core gets it: where somebody must be asked, the site's developer is told what is amiss. */
export const connectInterface: Connect = (core) => {
  checkOptions(core.raw, core.config).forEach(core.report);
  return connect(core);
};
