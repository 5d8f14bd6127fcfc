import {page} from '../../dom/page.js';
import {directionOf} from '../shared/intl.js';
import type {Offer} from './offer.js';
import {styles} from './styles.js';

export const TAG = 'kelisim-embed';

/**
 * Stands in for a frame that is held, in its place and of its size: says whose content it is, and lets the visitor show
 * it once, or always. It takes colour and font from the page around it.
 *
 * An element without a class: it is drawn at once, and nobody but the library makes one.
 *
 * @tagname kelisim-embed
 * @csspart embed - The box.
 * @csspart button - Either button; none can be told from the other.
 * @cssprop [--kelisim-accent=currentColor] - Focus rings.
 * @cssprop [--kelisim-radius=16px] - Corners of the buttons, which take half of it. The box has those of the frame.
 */
export function drawEmbed(offer: Offer, host: HTMLElement = page.createElement(TAG)): HTMLElement {
  const {lang, texts, provider, title, showOnce, showAlways} = offer;
  const box = Object.assign(page.createElement('div'), {lang, dir: directionOf(lang)});
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', title || provider);
  box.setAttribute('part', 'embed');
  const buttons = container('buttons', button(texts.showOnce, 'show-once', showOnce));
  if (showAlways) buttons.append(button(texts.showAlways, 'show-always', showAlways));
  box.append(container('content', sentence(texts.embed, provider), buttons));
  rootOf(host).replaceChildren(box);
  return host;
}

function rootOf(host: HTMLElement): ShadowRoot {
  if (host.shadowRoot) return host.shadowRoot;
  const root = host.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  return root;
}

function container(className: string, ...content: readonly Node[]): HTMLElement {
  const element = Object.assign(page.createElement('div'), {className});
  element.append(...content);
  return element;
}

/** Names are written in their own direction, whichever the sentence has. */
function sentence(text: string, provider: string): HTMLElement {
  const paragraph = page.createElement('p');
  const name = (): HTMLElement => Object.assign(page.createElement('bdi'), {textContent: provider});
  const [before, ...others] = `${text}`.split('{provider}');
  paragraph.append(`${before}`, ...others.flatMap((part) => [name(), part]));
  return paragraph;
}

function button(text: string, action: string, act: () => void): HTMLButtonElement {
  const element = Object.assign(page.createElement('button'), {type: 'button', textContent: text});
  element.dataset.action = action;
  element.setAttribute('part', 'button');
  element.onclick = () => {
    // Safari does not do so by itself; from the button the focus goes on to the frame.
    element.focus();
    act();
  };
  return element;
}
