/**
 * The document, past any element that carries the name of one of its members: `<img name="body">` shadows
 * `document.body` (HTML, named access on the Document object), and page content is not always the site's own.
 */
export const page: Document = new Proxy({} as Document, {
  get(_, name) {
    const member: unknown = Reflect.get(Document.prototype, name, document);
    return typeof member === 'function' ? member.bind(document) : member;
  },
});

/** Sets a member of the document, past such an element. */
export function setInPage(name: 'cookie' | 'adoptedStyleSheets', value: unknown): void {
  Reflect.set(Document.prototype, name, value, document);
}

/** An address as the page understands it. Never throws: what is no address has empty parts. */
export function resolve(address: unknown): HTMLAnchorElement {
  return Object.assign(page.createElement('a'), {href: address});
}
