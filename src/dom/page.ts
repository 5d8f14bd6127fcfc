/**
 * The document, past any element that has the name of one of its members: `<img name="body">` shadows
 * `document.body`, and page content is not always the site's own.
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export const page: Document = new Proxy({} as Document, {
  get(_, name) {
    const member: unknown = Reflect.get(Document.prototype, name, document);
    return typeof member === 'function' ? member.bind(document) : member;
  },
  set: (_, name, value) => Reflect.set(Document.prototype, name, value, document),
});
