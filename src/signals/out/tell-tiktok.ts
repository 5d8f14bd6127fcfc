import {grantOrDeny} from './grant-or-deny.js';
import type {Signal} from './signal.js';

/** The TikTok pixel, where its version knows of consent. Its stub is the queue. */
export const tiktok: Signal = grantOrDeny('advertising', {
  grant: ['ttq.grantConsent'],
  deny: ['ttq.revokeConsent'],
  denyForNow: ['ttq.holdConsent'],
});
