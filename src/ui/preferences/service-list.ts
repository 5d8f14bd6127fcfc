import {html, nothing, type TemplateResult} from 'lit';
import {declared} from '../../consent/declared.js';
import type {DeclaredCookie, DeclaredKey, Service} from '../../consent/service.js';
import type {Message} from '../../core/contract.js';
import {countryOf, durationOf} from '../shared/intl.js';
import {link} from '../shared/link.js';
import {remembered} from '../shared/remembered.js';
import {storedName} from '../shared/stored-name.js';

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
}

/**
 * Each service as a list item: who, where, what for, and what it stores for how long, with a switch
 * of its own.
 */
export function serviceList(
  services: readonly Service[],
  {lang, message, switches}: ServiceListOptions,
): readonly TemplateResult[] {
  const country = remembered((code) => countryOf(code, lang, message('countries')));
  const duration = remembered((text) => durationOf(text, lang, message('units')));
  const turn = ({target}: Event): void => {
    const {name, checked} = target as HTMLInputElement;
    switches.set(name, checked);
  };
  return services.map((service) => {
    const {name, label = name, provider, country: code, retention, purpose, policyUrl, cookies, storage} = service;
    const entries: readonly DeclaredCookie[] = [
      ...declared<DeclaredCookie>(cookies),
      ...declared<DeclaredKey>(storage),
    ];
    const facts = [provider, code && country(code), retention && duration(retention)];
    return html`<li>
      ${
        switches.isFixed(service.name)
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
      ${[facts.filter(Boolean).join(' · '), purpose && (message(purpose) ?? purpose)].map((text) => (text ? html`<p>${text}</p>` : nothing))}
      ${
        entries.length
          ? html`<dl>
              ${entries.map(
                (entry) =>
                  html`<div>
                    <dt><bdi dir="ltr">${storedName(entry)}</bdi></dt>
                    <dd>${duration(entry.duration ?? retention ?? '–')}</dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
      ${link(policyUrl, message('policy'), `${message('policy')} – ${label}`)}
    </li>`;
  });
}
