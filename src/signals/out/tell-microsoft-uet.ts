import {grantedOrDenied} from './granted-or-denied.js';
import type {Signal} from './signal.js';
import {vendorQueue} from './vendor-globals.js';

/** Microsoft Advertising (UET). It has one consent type, and takes it before or after its script has loaded. */
export const microsoftUet: Signal = {
  denyByDefault: () => vendorQueue('uetq').push('consent', 'default', {ad_storage: 'denied'}),
  update: (has) => vendorQueue('uetq').push('consent', 'update', {ad_storage: grantedOrDenied(has('advertising'))}),
};
