import {html, nothing, type TemplateResult} from 'lit';
import type {Config} from '../../config/config.js';
import type {Message} from '../../core/contract.js';
import {leadsSomewhere} from './leads-somewhere.js';

/** The link to the site's policy, with version and date if the site gave both. */
export function policyLink(
  {policyUrl, policyVersion, policyDate}: Config,
  message: Message,
): TemplateResult | typeof nothing {
  return link(policyUrl, message(policyVersion && policyDate ? 'policyVersion' : 'policy'));
}

/** A link of the site's configuration. An address that is no page and no mailbox, such as a script, gives none. */
export function link(
  address: string | undefined,
  text: string | undefined,
  about?: string,
): TemplateResult | typeof nothing {
  if (!address || !leadsSomewhere(address)) return nothing;
  return html`<p><a href=${address} aria-label=${about ?? nothing}>${text}</a></p>`;
}
