import {html, nothing} from '../shared/lit.js';
import type {TemplateResult} from 'lit/html.js';
import type {Service} from '../../consent/service.js';
import type {Stage} from '../../core/contract.js';
import {countryOf, durationOf} from '../shared/intl.js';
import {link} from '../shared/link.js';
import {remembered} from '../shared/remembered.js';
import type {Say} from '../shared/messages.js';
import {listed, nameOf} from '../shared/stored-name.js';

/** What the switches of services show, and where they go. */
export interface Switches {
  has(service: string): boolean;
  set(service: string, isOn: boolean): void;
  /** Whether nobody can turn them: what is necessary, or refused by the browser. */
  readonly isFixed: boolean;
}

/**
 * Each service as a list item: who, where, what for, and what it stores for how long (REQUIREMENTS L15), with a switch
 * of its own.
 */
export function serviceList(
  services: readonly Service[],
  {stage: {lang}, say, switches}: {readonly stage: Stage; readonly say: Say; readonly switches: Switches},
): readonly TemplateResult[] {
  const country = remembered((code) => countryOf(code, lang, say('countries')));
  const duration = remembered((text) => durationOf(text, lang, say('units')));
  const turn = ({target}: Event): void => {
    const {name, checked} = target as HTMLInputElement;
    switches.set(name, checked);
  };
  return services.map(
    ({name, label = name, provider, country: code, retention, purpose, policyUrl, cookies, storage}) => {
      const entries = [listed(cookies), listed(storage)].flat();
      const facts = [provider, code && country(code), retention && duration(retention)];
      return html`<li>
        ${
          switches.isFixed
            ? html`<b>${label}</b>`
            : html`<label>
                <span>${label}</span>
                <input
                  part="switch"
                  type="checkbox"
                  role="switch"
                  name=${name}
                  ?checked=${switches.has(name)}
                  @change=${turn}
                />
              </label>`
        }
        ${[facts.filter(Boolean).join(' · '), purpose && (say(purpose) ?? purpose)].map((text) => (text ? html`<p>${text}</p>` : nothing))}
        ${
          entries.length
            ? html`<dl>
                ${entries.map(
                  (entry) =>
                    html`<div>
                      <dt><bdi dir="ltr">${nameOf(entry)}</bdi></dt>
                      <dd>${duration(entry.duration ?? retention ?? '–')}</dd>
                    </div>`,
                )}
              </dl>`
            : nothing
        }
        ${link(policyUrl, say('policy'), `${say('policy')} – ${label}`)}
      </li>`;
    },
  );
}
