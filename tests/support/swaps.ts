import type {Engine} from './engine.js';
import type {PageFunction, VisitorOptions} from './visitor.js';

/** Puts another page, given as a document, in the place of this one. */
export type Swap = PageFunction<[html: string], void | Promise<void>>;

/** The ways in which sites change the page without loading it again. Each function is on its own in the page. */
export const SWAPS: readonly (readonly [name: string, swap: Swap])[] = [
  ['as Turbo does', replaceBody],
  ['as htmx does', fillBody],
  ['by outerHTML', writeBody],
  ['as Astro does', transition],
  ['with its root', replaceRoot],
];

/** What a visitor needs whose page is changed: WebKit has view transitions only where it draws in layers. */
export function optionsFor(engine: Engine): VisitorOptions {
  return engine.can('layers') ? {layers: true} : {};
}

function replaceBody(html: string): void {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  // It makes new scripts, so that those of the page run.
  for (const parsed of body.querySelectorAll('script')) {
    const script = document.createElement('script');
    script.textContent = parsed.textContent;
    script.async = false;
    for (const {name, value} of parsed.attributes) script.setAttribute(name, value);
    parsed.replaceWith(script);
  }
  document.body.replaceWith(document.adoptNode(body));
}

function fillBody(html: string): void {
  document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
}

function writeBody(html: string): void {
  document.body.outerHTML = new DOMParser().parseFromString(html, 'text/html').body.outerHTML;
}

async function transition(html: string): Promise<void> {
  const next = new DOMParser().parseFromString(html, 'text/html');
  const swap = (): void => {
    const root = document.documentElement;
    for (const name of root.getAttributeNames()) root.removeAttribute(name);
    for (const {name, value} of next.documentElement.attributes) root.setAttribute(name, value);
    document.head.replaceChildren(...next.head.children);
    document.body.replaceWith(next.body);
  };
  // Not every engine has it.
  if ('startViewTransition' in document) await document.startViewTransition(swap).finished;
  else swap();
}

function replaceRoot(html: string): void {
  document.documentElement.replaceWith(new DOMParser().parseFromString(html, 'text/html').documentElement);
}
