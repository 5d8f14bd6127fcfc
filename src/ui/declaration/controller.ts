import type {Config} from '../../config/config.js';
import {linkTo, make, nameIn} from './make.js';
import type {Words} from './words.js';

/** Who is responsible for the data, and the policy with its version and date, as far as the site has told (REQUIREMENTS M05). */
export function controller({controller: who, policyUrl, ...policy}: Config, {say}: Words): readonly Node[] {
  const {name, registration, address, contact} = who;
  const facts = [nameIn(name), nameIn(registration), nameIn(address), wayTo(contact)].flatMap((each) => each ?? []);
  const lines = facts.map((fact) => make('div', {}, fact));
  const link = policy.policyVersion && policy.policyDate ? linkTo(policyUrl, say('policyVersion')) : undefined;
  return [...(lines[0] ? [make('address', {}, ...lines)] : []), ...(link ? [make('p', {}, link)] : [])];
}

/** A mailbox or a page as a link; a telephone number as it stands. */
function wayTo(contact: string | undefined): HTMLElement | undefined {
  if (!contact) return undefined;
  if (/^[^\s:]+@[^\s:]+$/.test(contact)) return linkTo(`mailto:${contact}`, contact);
  return /^(https?|mailto):/.test(contact) ? linkTo(contact, contact) : nameIn(contact);
}
