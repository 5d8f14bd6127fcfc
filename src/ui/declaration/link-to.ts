import {html, nothing, type TemplateResult} from 'lit';
import {leadsSomewhere} from '../shared/leads-somewhere.js';

/** A link of the site's configuration. An address that is no page and no mailbox, such as a script, gives none. */
export function linkTo(
  address: string | undefined,
  text: string | undefined,
  about?: string,
): TemplateResult | undefined {
  if (!address || !leadsSomewhere(address)) return undefined;
  return html`<a part="link" href=${address} aria-label=${about ?? nothing}>${text}</a>`;
}
