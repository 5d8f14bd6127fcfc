import type {Core} from '../../stage.js';

/** Fills each `<kelisim-declaration>` of the page: every service, what it stores, and the current choice. */
export type Declare = (core: Core) => void;

export const declare: Declare = () => {};
