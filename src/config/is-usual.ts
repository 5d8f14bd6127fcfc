import {serviceOfOption} from '../services/catalogue.js';
import type {RawOptions} from './raw.js';

const USUAL = ['policyUrl', 'controller', 'categories', 'services'];

/**
 * Whether a site has said here what sites say. Other scripts have attributes of their own on our tag (`data-cfasync`):
 * alone they mean nothing.
 */
export function isUsual(options: RawOptions): boolean {
  return Object.keys(options).some((key) => USUAL.includes(key) || serviceOfOption(key));
}
