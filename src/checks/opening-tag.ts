/** Characters that are enough to find an element by. */
const MOST_SHOWN = 120;

/** Characters of a text that are enough to find a script by. */
const MOST_OF_TEXT = 40;

/** The opening tag of an element, shortened. Of an inline script, the beginning of its text too. */
export function tagOf(element: Element): string {
  const attributes = [...element.attributes].map(({name, value}) => ` ${name}="${value}"`);
  const tag = `<${element.localName}${attributes.join('')}>`;
  return shorten(tag, MOST_SHOWN) + (element.localName === 'script' ? beginningOf(element) : '');
}

function beginningOf({textContent}: Element): string {
  return shorten(`${textContent}`.trim().replace(/\s+/g, ' '), MOST_OF_TEXT);
}

function shorten(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
