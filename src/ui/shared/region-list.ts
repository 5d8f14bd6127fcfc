import {html, nothing, type TemplateResult} from 'lit';
import type {Config} from '../../config/config.js';
import {directionOf} from './intl.js';
import {leadsSomewhere} from './leads-somewhere.js';

/** What the region of the site has a consent say besides, a row for each. */
export function regionList({regionFacts = []}: Config): TemplateResult | typeof nothing {
  const [first] = regionFacts;
  if (!first) return nothing;
  return html`<dl class="region" lang=${first.lang} dir=${directionOf(first.lang)}>
    ${regionFacts.map(
      ({label, text, href}) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${href && leadsSomewhere(href) ? html`<a part="link" href=${href}>${text}</a>` : text}</dd>
        </div>`,
    )}
  </dl>`;
}
