import type {Trusted} from './trusted-types.js';

/**
 * Makes nodes of the site's own gated markup. Scripts among them can run.
 * @param owner - the document that they belong to until they are inserted; in the page's own, WebKit loads pictures of
 *   SVG at once
 */
export function parse(html: string, trusted: Trusted, owner: Document = document): DocumentFragment {
  // From the prototype: page content can take the names of a document's members.
  const range = Document.prototype.createRange.call(owner);
  return range.createContextualFragment(trusted('createHTML', html));
}
