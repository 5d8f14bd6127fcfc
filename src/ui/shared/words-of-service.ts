import type {Service} from '../../consent/service.js';
import type {Message} from '../../core/contract.js';
import {durationOf} from './intl.js';

/** What a service is for. One that records what a visitor does on the page says so, as it is set up on this site. */
export function purposeOf(service: Service, message: Message): string {
  const {purpose} = service;
  const replay = service.replays?.(service) && purpose !== 'forReplay' ? message('forReplay') : undefined;
  return [purpose && (message(purpose) ?? purpose), replay].filter(Boolean).join(' ');
}

/** Who else has access to what a service learns; empty where it is the site itself, or nobody has said it. */
export function accessTo({provider}: Service, owner: string | undefined, message: Message): string {
  if (!provider || provider === (owner ?? location.hostname)) return '';
  return message('access')?.replace('{provider}', () => provider) ?? '';
}

/** How long something is kept, in words. `session` is what browsers call it. */
export function howLong(duration: string, lang: string, message: Message): string {
  const key = /^session$/i.test(duration) ? 'untilClosed' : duration;
  return message(key) ?? durationOf(duration, lang, message('units'));
}
