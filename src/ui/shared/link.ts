import {html, nothing} from './lit.js';
import type {TemplateResult} from 'lit/html.js';
import type {Config} from '../../config/config.js';
import {leadsSomewhere} from './leads-somewhere.js';
import type {Say} from './messages.js';

/** The link to the site's policy, with version and date if the site gave both. */
export function policyLink({policyUrl, policyVersion, policyDate}: Config, say: Say): TemplateResult | typeof nothing {
  return link(policyUrl, say(policyVersion && policyDate ? 'policyVersion' : 'policy'));
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
