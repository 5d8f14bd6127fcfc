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

/** The script that runs now, if it is a classic one. */
export function currentScript(): HTMLScriptElement | undefined {
  return page.currentScript instanceof HTMLScriptElement ? page.currentScript : undefined;
}
