import {serviceOfOption} from '../services/catalogue.js';
import type {RawOptions} from './raw.js';

/**
 * Whether a site has said here what sites say. Other scripts have attributes of their own on our tag (`data-cfasync`):
 * alone they mean nothing.
 */
export function isUsual(raw: RawOptions): boolean {
  return Object.keys(raw).some(
    (key) => /^(policyUrl|controller|categories|services)$/.test(key) || serviceOfOption(key),
  );
}
