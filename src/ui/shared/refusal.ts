import type {Config} from '../../config/config.js';
import type {Message} from '../../core/contract.js';

/** What Global Privacy Control did to a category, said to the visitor. */
export function refusalOf(name: string, {refused}: Config, message: Message): string | undefined {
  return refused.includes(name) ? message('gpc') : undefined;
}
