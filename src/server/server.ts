export type {Options} from '../config/options.js';
export type {Choice} from '../consent/choice.js';
export {Failure} from './failure.js';
export {openStore} from './open-store.js';
export type {ProofRecord, PurposeState} from './proof-record.js';
export {readConsent, type ReadOptions, type ServerConsent} from './read-consent.js';
export {recordHandler, type RecordHandler, type RecordHandlerOptions} from './record-handler.js';
export {renewCookie} from './renew-cookie.js';
export type {Entry, Head, Outcome, RecordStore, Span} from './store.js';
