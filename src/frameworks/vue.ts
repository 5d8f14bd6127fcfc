import {computed, inject, onMounted, onUnmounted, shallowReadonly, shallowRef} from 'vue';
import type {App, ComputedRef, InjectionKey, ShallowRef} from 'vue';
import type {Options} from '../config/options.js';
import {consentStore, NOT_YET, type ConsentStore, type ConsentView} from './consent-store.js';

/** What `useConsent()` gives a component. */
export interface Consent {
  /** Consent now and after every decision. */
  readonly consent: Readonly<ShallowRef<ConsentView>>;
  /** Whether a category or service is granted, now and after every decision. */
  granted(name: string): ComputedRef<boolean>;
}

const KEY: InjectionKey<ConsentStore> = Symbol('kelisim');

/**
 * The plugin: `app.use(kelisim, {…})`, before the app is mounted, with the options of `createConsent()`. Consent starts
 * when the app is mounted. Where parts of the page are taken over from the server later than that (`<Suspense>`), `ready`
 * settles when all are, and consent starts then. On a server nothing starts.
 */
export const kelisim = {
  install(app: App, options: Options, ready?: Promise<unknown>): void {
    const store = consentStore();
    app.provide(KEY, store);
    if (typeof document === 'undefined') return;
    const {mount} = app;
    let isOver = false;
    let stop: (() => void) | undefined;
    const begin = (): void => void (isOver || (stop = store.start(options)));
    app.mount = (container) => {
      const root = mount(container);
      if (ready) void ready.then(begin, begin);
      else begin();
      return root;
    };
    // Before 3.5 an app could not say that it ends.
    (app as Partial<Pick<App, 'onUnmount'>>).onUnmount?.(() => {
      isOver = true;
      stop?.();
    });
  },
};

/**
 * Consent, in a component. Until the component is mounted nothing is granted, as on the server.
 * @throws TypeError without the plugin
 */
export function useConsent(): Consent {
  const store = inject(KEY, undefined);
  if (!store)
    throw new TypeError('kelisim: useConsent() needs the plugin. Write app.use(kelisim, {…}). (plugin-missing)');
  const consent = shallowRef<ConsentView>(NOT_YET);
  const look = (): void => void (consent.value = store.view());
  let leave: (() => void) | undefined;
  onMounted(() => {
    leave = store.subscribe(look);
    look();
  });
  onUnmounted(() => leave?.());
  return {consent: shallowReadonly(consent), granted: (name) => computed(() => consent.value.has(name))};
}
