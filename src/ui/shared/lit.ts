import type {html as Html, nothing as Nothing, render as Render} from 'lit/html.js';

/** What the interface uses of Lit. */
export interface Lit {
  readonly html: typeof Html;
  readonly render: typeof Render;
  readonly nothing: typeof Nothing;
}

export let html: Lit['html'];
export let render: Lit['render'];
export let nothing: Lit['nothing'];

/** Takes Lit from whoever has it, so that the file of the preferences need not carry it again. */
export function receiveLit(lit: Lit): void {
  ({html, render, nothing} = lit);
}
