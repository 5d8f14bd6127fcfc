import {html} from '../shared/lit.js';
import type {TemplateResult} from 'lit/html.js';
import type {Stage} from '../../core/contract.js';
import {buttons} from '../shared/buttons.js';
import {directionOf} from '../shared/intl.js';
import {policyLink} from '../shared/link.js';
import {vendorsOf} from '../shared/messages.js';
import type {Say} from '../shared/messages.js';

/** The card with the question. Its three buttons are one rule, one part and one size: none is preferred. */
export function region({stage, say, act}: {stage: Stage; say: Say; act: (event: Event) => void}): TemplateResult {
  const {config, lang} = stage;
  return html`<section
    part="banner"
    role="region"
    popover="manual"
    aria-labelledby="title"
    lang=${lang}
    dir=${directionOf(lang)}
    data-theme=${config.theme ?? 'auto'}
    data-look=${config.look ?? 'soft'}
    data-position=${config.position ?? 'bottom'}
    @click=${act}
  >
    <div class="text" role="group" aria-labelledby="title">
      ${stage.languages?.(stage, say)}
      <h2 id="title" part="heading">${say('title')}</h2>
      ${paragraphs(stage, say).map((text) => html`<p>${text}</p>`)}${policyLink(config, say)}
    </div>
    ${buttons(say, {'reject-all': 'rejectAll', 'accept-all': 'acceptAll', preferences: 'choose'})}
  </section>`;
}

/** What is asked (REQUIREMENTS L14), unless the site says it in its own words: who, what for, with whom; then the way out. */
function paragraphs({config}: Stage, say: Say): readonly string[] {
  const gpc = config.categories.some(({name}) => name === config.refused) ? [say('gpc') ?? ''] : [];
  const own = say('description');
  if (own) return [...own.split('\n'), ...gpc];
  const isAbroad = config.services.some(({country}) => country && country !== config.region);
  const question = [say('intro'), say(vendorsOf(config).length ? 'askPartners' : 'ask'), isAbroad && say('abroad')];
  return [question.filter(Boolean).join(' '), say('refuse') ?? '', ...gpc];
}
