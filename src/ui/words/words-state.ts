import type {BannerState} from '../../core/contract.js';

/** What words are put into: a state of the banner, or what the declaration and messages have of one. */
export type WordsState = Pick<BannerState, 'config' | 'services' | 'lang'> & Partial<BannerState>;
