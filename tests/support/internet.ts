import {startInternet, type Internet} from './server.js';
import {shared} from './shared.js';

/** The internet of this worker. Every engine reaches it, and nothing else. */
export const internet: Internet = await shared('internet', startInternet);
