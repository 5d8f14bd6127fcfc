import {page} from './page.js';

/**
 * A document without content, for Lit to make its templates in: no element of the page can shadow its members there.
 * What is made in it moves to the page with its listeners.
 */
export const blankDocument: Document = page.implementation.createHTMLDocument('');
