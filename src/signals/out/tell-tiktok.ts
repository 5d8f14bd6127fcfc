import type {Signal} from './signal.js';
import {yesOrNo} from './yes-or-no.js';

/** The TikTok pixel, if it is new enough to know of consent. Its stub is the queue. */
export const tiktok: Signal = yesOrNo('advertising', ['ttq.grantConsent'], ['ttq.revokeConsent'], ['ttq.holdConsent']);
