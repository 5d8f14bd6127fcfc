import {html, nothing, type TemplateResult} from 'lit';
import type {Service} from '../../consent/service.js';
import type {Message} from '../../core/contract.js';
import {countryOf} from '../shared/intl.js';
import {link} from '../shared/link.js';
import {remembered} from '../shared/remembered.js';
import {storedThings} from '../shared/stored-things.js';
import {accessTo, howLong, purposeOf} from '../shared/words-of-service.js';

/** What the switches of services show, and where they go. */
export interface Switches {
  has(service: Service): boolean;
  set(service: string, isOn: boolean): void;
  /** Whether nobody can turn it: it is necessary, or refused for the visitor. */
  isFixed(service: string): boolean;
}

/** What the list is drawn from. */
export interface ServiceListOptions {
  readonly lang: string;
  readonly message: Message;
  readonly switches: Switches;
  /** Who is responsible for the site. */
  readonly owner: string | undefined;
}

/**
 * Each service as a list item: who, where, what for, and what it stores for how long, with a switch
 * of its own.
 */
export function serviceList(
  services: readonly Service[],
  {lang, message, switches, owner}: ServiceListOptions,
): readonly TemplateResult[] {
  const country = remembered((code) => countryOf(code, lang, message('countries')));
  const duration = remembered((text) => howLong(text, lang, message));
  const turn = ({target}: Event): void => {
    const {name, checked} = target as HTMLInputElement;
    switches.set(name, checked);
  };
  return services.map((service) => {
    const {name, label = name, provider, country: code, retention, policyUrl, note} = service;
    const entries = storedThings(service);
    const facts = [provider, code && country(code), retention && duration(retention)];
    return html`<li>
      ${
        switches.isFixed(name)
          ? html`<b>${label}</b>`
          : html`<label>
              <span>${label}</span>
              <input
                part="switch"
                type="checkbox"
                role="switch"
                name=${name}
                ?checked=${switches.has(service)}
                @change=${turn}
              />
            </label>`
      }
      ${[facts.filter(Boolean).join(' · '), purposeOf(service, message), accessTo(service, owner, message), note].map((text) => (text ? html`<p>${text}</p>` : nothing))}
      ${
        entries.length
          ? html`<dl>
              ${entries.map(
                (entry) =>
                  html`<div>
                    <dt><bdi dir="ltr">${entry.name}</bdi> <small lang="en" dir="ltr">${entry.kind}</small></dt>
                    <dd>${duration(entry.duration)}</dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
      ${link(policyUrl, message('policy'), `${message('policy')} – ${label}`)}
    </li>`;
  });
}
