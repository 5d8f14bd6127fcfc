import {html, nothing, type TemplateResult} from 'lit';
import type {Config} from '../../config/config.js';
import type {Message} from '../../core/contract.js';
import {linkTo} from './link-to.js';

/**
 * Who is responsible for the data, and the policy with its version and date, as far as the site has told.
 * @see https://gdpr-info.eu/art-13-gdpr/
 */
export function controller({controller: who, policyUrl, ...policy}: Config, message: Message): readonly unknown[] {
  const {name, registration, address, contact} = who;
  const lines = [nameIn(name), nameIn(registration), nameIn(address), wayTo(contact)].filter(Boolean);
  const link = policy.policyVersion && policy.policyDate ? linkTo(policyUrl, message('policyVersion')) : undefined;
  return [
    lines.length ? html`<address>${lines.map((line) => html`<div>${line}</div>`)}</address>` : nothing,
    link ? html`<p>${link}</p>` : nothing,
  ];
}

/** A mailbox or a page as a link; a telephone number as it stands. */
function wayTo(contact: string | undefined): TemplateResult | undefined {
  if (contact && /^[^\s:]+@[^\s:]+$/.test(contact)) return linkTo(`mailto:${contact}`, contact);
  return contact && /^(https?|mailto):/.test(contact) ? linkTo(contact, contact) : nameIn(contact);
}

/** A name that may be in any script, set off from the text around it. */
function nameIn(text: string | undefined): TemplateResult | undefined {
  return text ? html`<bdi>${text}</bdi>` : undefined;
}
