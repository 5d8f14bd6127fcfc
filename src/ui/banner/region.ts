import {html, type TemplateResult} from 'lit';
import type {BannerState, Message} from '../../core/contract.js';
import {buttons} from '../shared/buttons.js';
import {directionOf} from '../shared/intl.js';
import {policyLink} from '../shared/link.js';
import {NAMES, partnersIn} from '../shared/messages.js';

/** The card with the question. Its three buttons are one rule, one part and one size: none is preferred. */
export function region(state: BannerState, message: Message, act: (event: Event) => void): TemplateResult {
  const {config, lang} = state;
  // A pointer or the focus that comes near the button leaves time to fetch what is behind it.
  const expect = ({target}: Event): unknown =>
    (target as Element).matches('[data-action=preferences]') && state.expectPreferences();
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
    @pointerover=${expect}
    @focusin=${expect}
  >
    <div class="text" role="group" aria-labelledby="title">
      ${state.languages?.(state, message)}
      <h2 id="title" part="heading">${message('title')}</h2>
      ${paragraphs(state, message).map((text) => html`<p>${text.split(NAMES).map(linked)}</p>`)}${policyLink(config, message)}
    </div>
    ${buttons(message, {'reject-all': 'rejectAll', 'accept-all': 'acceptAll', preferences: 'choose'})}
  </section>`;
}

/**
 * What the site says in its own words, and then what is asked: who, what for, with whom, and the way out. No words of the
 * site's own take that away.
 * @see https://gdpr-info.eu/art-13-gdpr/
 */
function paragraphs({config, services}: BannerState, message: Message): readonly string[] {
  const own = message('description')?.split('\n') ?? [];
  const isAbroad = services.some(({country}) => country && country !== config.region);
  const ask = message(partnersIn(services, config).length ? 'askPartners' : 'ask');
  const question = [message('intro'), ask, isAbroad && message('abroad')];
  return [...own, question.filter(Boolean).join(' '), message('refuse'), config.refused[0] && message('gpc')].filter(
    Boolean,
  ) as string[];
}

/** The names of the partners lead to the list of all of them. Safari gives the focus only to a link that says so. */
function linked(text: string, index: number): TemplateResult | string {
  return index % 2 ? html`<a href="#" tabindex="0" data-kelisim="preferences">${text}</a>` : text;
}
