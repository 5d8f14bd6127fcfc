import type {Service} from '../consent/service.js';
import {eraseTraces} from './erase.js';
import {enter, leave} from './late-page.js';

/** What follows a decision: no page view pays for it that comes without one. */
export interface Aftercare {
  /** Removes what a service stored. */
  erase(service: Service): void;
  /** A script is about to run on a page that may have loaded long ago. */
  enter(script: HTMLScriptElement): void;
  /** It came to its end. */
  leave(script: HTMLScriptElement): void;
}

export const aftercare: Aftercare = {erase: eraseTraces, enter, leave};
