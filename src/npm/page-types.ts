import type {Change, NotErased} from '../consent/choice.js';
import type {PageRecord} from '../consent/proof-record.js';

/** Lists every service of the site and what it stores, with the current choice and the way to change it. */
export interface KelisimDeclarationElement extends HTMLElement {
  /** Level of its headings, 2 to 6. Default 3. */
  headingLevel: number | null | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    /** The question and the preferences. */
    'kelisim-banner': HTMLElement;
    'kelisim-declaration': KelisimDeclarationElement;
    /** Stands in place of a frame that is held. */
    'kelisim-embed': HTMLElement;
    /** The message that follows a choice. */
    'kelisim-status': HTMLElement;
  }

  interface DocumentEventMap {
    /** Once, after the stored choice is judged. */
    'kelisim:ready': CustomEvent<Change>;
    /** After a choice is stored; and, with the source `page`, where other services may run than on the page before. */
    'kelisim:change': CustomEvent<Change>;
    /** The question or the preferences are shown. */
    'kelisim:show': CustomEvent<Change>;
    /** The question or the preferences are hidden. */
    'kelisim:hide': CustomEvent<Change>;
    /** After a withdrawal: cookies that this page cannot erase. */
    'kelisim:erased': CustomEvent<{readonly notErased: readonly NotErased[]}>;
    /** Services that were stopped, are granted again, and start only when the page is loaded again. */
    'kelisim:reload': CustomEvent<{readonly services: readonly string[]}>;
    /** After a decision: the record of it. */
    'kelisim:record': CustomEvent<PageRecord>;
    /** Another language was chosen. */
    'kelisim:language': Event;
  }
}
