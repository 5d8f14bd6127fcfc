/** The opening tag of an element, shortened. */
export function tagOf(element: Element): string {
  const [tag = ''] = /^<[^>]*>/.exec(element.outerHTML) ?? [];
  return tag.length > 120 ? `${tag.slice(0, 119)}…` : tag;
}
