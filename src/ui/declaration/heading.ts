import {html, type TemplateResult} from 'lit';

/** A heading that others can name. */
export type Heading = (id: string, text: string | undefined) => TemplateResult;

/** Headings of a level, for the place that the list has in the page; of the third if there is no such level. */
export function headingOf(level: number | null | undefined): Heading {
  switch (level) {
    case 2:
      return (id, text) => html`<h2 id=${id} part="heading">${text}</h2>`;
    case 4:
      return (id, text) => html`<h4 id=${id} part="heading">${text}</h4>`;
    case 5:
      return (id, text) => html`<h5 id=${id} part="heading">${text}</h5>`;
    case 6:
      return (id, text) => html`<h6 id=${id} part="heading">${text}</h6>`;
    default:
      return (id, text) => html`<h3 id=${id} part="heading">${text}</h3>`;
  }
}
