import type {Service, Starter} from '../consent/service.js';
import {tag, type Vendor} from './vendor-script.js';
import {globals} from './window.js';

/**
 * Starts and stops a library that sites also bundle: the site's own, where it stands under the vendor's global, or
 * else, by its id, the vendor's script.
 */
export function library(vendor: Vendor & {readonly pattern: RegExp}): ReturnType<typeof tag> {
  // A list is a stub.
  const isOwn = (): boolean => !!globals[vendor.name] && !Array.isArray(globals[vendor.name]);
  const {start, stop} = tag({...vendor, isOwn});
  return {
    stop,
    start(service: Service, starter: Starter) {
      if (isOwn() || vendor.pattern.test(`${service.id}`)) start(service, starter);
      else if (service.id !== undefined)
        starter.report(`${service.name}="${service.id}" starts nothing: its id matches ${vendor.pattern}`);
    },
  };
}
