/** Characters that are enough to find an element by. */
const MOST_SHOWN = 120;

/** The opening tag of an element, shortened. */
export function tagOf(element: Element): string {
  const attributes = [...element.attributes].map(({name, value}) => ` ${name}="${value}"`);
  const tag = `<${element.localName}${attributes.join('')}>`;
  return tag.length > MOST_SHOWN ? `${tag.slice(0, MOST_SHOWN - 1)}…` : tag;
}
