import {EMBEDS} from '../config/service-settings.js';
import {serviceNames} from '../services/catalogue.js';
import type {Choice} from './choose-published.js';

interface Tag {
  /** Folder of the files, as the page sees it. */
  readonly url: string;
  readonly wanted: Choice;
  /** Hash of the script. */
  readonly integrity: string | undefined;
}

const isEmbed = (name: string): boolean => EMBEDS.some((each) => each === name);

/** The tag to paste. What only the site knows is left to fill in. */
export function scriptTag({url, wanted, integrity}: Tag): string {
  const services = serviceNames().filter((name) => wanted.services.includes(name));
  const embeds = services.filter(isEmbed);
  const attributes = [
    `src="${url.replace(/\/*$/, '/')}kelisim.js"`,
    // A script from another host is checked only if that host lets the page read it.
    ...(integrity ? [`integrity="${integrity}"`, 'crossorigin="anonymous"'] : []),
    'data-controller="Your company"',
    'data-policy-url="/privacy"',
    ...services.filter((name) => !isEmbed(name)).map((name) => `data-${name}="your id"`),
    ...(embeds[0] ? [`data-services="${embeds.join(' ')}"`] : []),
    ...(wanted.languages.length > 1 ? [`data-languages="${wanted.languages.join(' ')}"`] : []),
  ];
  return `<script\n${attributes.map((attribute) => `  ${attribute}\n`).join('')}></script>`;
}
