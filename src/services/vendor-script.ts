import type {Facts, Service, Starter} from '../consent/service.js';
import type {Call} from '../core/contract.js';
import {globals} from './globals.js';
import {muteFunction, muteMethods} from './mute.js';
import {repeatCalls, takeCalls} from './waiting-calls.js';

type Method = (...args: unknown[]) => unknown;

/** What stands under a vendor's global: a function, a queue, or an object with methods. */
export type VendorApi = Method & Readonly<Record<string, Method | undefined>>;

/** A vendor's script, and how it is told to start and to stop. */
export interface VendorScript {
  /** Name of the global that sites call it by. */
  readonly global: string;
  /** Methods of the global that sites call, with spaces between them. Without any, sites call the global itself. */
  readonly methods?: string;
  /**
   * Makes what stands under the global until the script has loaded. It replaces our stand-in, or a stub of the
   * site's own; what was said there with consent follows the commands that start it.
   */
  stub(service: Service): unknown;
  url(service: Service): string;
  /** Gives the commands that start it, or start it again. */
  onStart?(api: VendorApi, service: Service, state: StartState): void;
  /** Called when the script has loaded, unless it was stopped meanwhile. */
  onLoad?(service: Service): void;
  /** Gives the commands that stop it, also to a script that is still loading. */
  onStop?(api: VendorApi, service: Service): void;
  /** Whether the site brings the library itself: then nothing is loaded. */
  isBundled?(): boolean;
}

export interface StartState {
  /** Whether no earlier command counts: none was given, or what was given is dropped. */
  readonly isFirst: boolean;
  /** Whether the script has loaded. */
  readonly isLoaded: boolean;
}

/** Starts and stops a vendor's script, which is loaded once in the life of a page. */
export function vendorScript(script: VendorScript): Required<Pick<Facts, 'start' | 'stop'>> {
  const {global, methods, stub, url, onStart, onLoad, onStop, isBundled} = script;
  let isStarted = false;
  let isRequested = false;
  let isLoaded = false;
  let unmute: (() => void) | undefined;
  /** What the page has said that the stub does not know. */
  let later: Call[] = [];
  /** What we have put under the global. */
  let ownStub: unknown;
  const api = (): VendorApi => globals[global] as VendorApi;

  function lookForBundledCopy(): void {
    if (!isRequested && isBundled?.()) isRequested = isLoaded = isStarted = true;
  }

  function start(service: Service, {load}: Starter): void {
    lookForBundledCopy();
    unmute?.();
    unmute = undefined;
    const calls = isLoaded || globals[global] === ownStub ? [] : takeCalls(global);
    if (!isStarted && !isLoaded) globals[global] = ownStub = stub(service);
    onStart?.(api(), service, {isFirst: !isStarted, isLoaded});
    isStarted = true;
    later.push(...repeatCalls(global, calls));
    if (isRequested) return;
    isRequested = true;
    load(url(service)).then(
      () => {
        isLoaded = true;
        // Stopped meanwhile: the script may have put a global of its own in place of the muted one.
        if (unmute) stop(service);
        else {
          onLoad?.(service);
          repeatCalls(global, later.splice(0));
        }
      },
      () => (isRequested = isStarted = false),
    );
  }

  function stop(service: Service): void {
    lookForBundledCopy();
    if (!isRequested) return;
    unmute?.();
    later = [];
    if (!isLoaded) {
      // A script that is still loading finds nothing but the commands to stop.
      globals[global] = ownStub = stub(service);
      isStarted = false;
    }
    onStop?.(api(), service);
    unmute = methods ? muteMethods(api(), methods) : muteFunction(global);
  }

  return {start, stop};
}
