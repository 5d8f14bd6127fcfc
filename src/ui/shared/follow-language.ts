import type {Core} from '../../core/contract.js';

/**
 * Calls back whenever the visitor or a script chooses another language. The core keeps no list of who wants to know:
 * most pages have nobody, and every page view would pay for it.
 */
export function followLanguage(core: Core, listener: () => void): void {
  const former = Object.getOwnPropertyDescriptor(core, 'lang');
  let {lang} = core;
  Reflect.defineProperty(core, 'lang', {
    configurable: true,
    enumerable: true,
    get: () => lang,
    set(next: string | undefined) {
      lang = next;
      former?.set?.call(core, next);
      listener();
    },
  });
}
