import type {Options} from '../config/options.js';
import {ownAll} from '../dom/owned.js';
import {consentStore, type ConsentView} from './consent-store.js';

/** A store, as Svelte reads it with `$`. */
export interface Readable<Value> {
  subscribe(run: (value: Value) => void): () => void;
}

/** One for the page: on a server it stays as it is. */
const store = /* @__PURE__ */ consentStore();

/**
 * Starts consent. In the outermost component: `onMount(() => startConsent({…}))`, with the options of
 * `createConsent()`.
 * @returns what ends it
 */
export function startConsent(options: Options): () => void {
  // Mounted, the component has taken over what a server has rendered, and leaves no mark on it.
  ownAll(document);
  return store.start(options);
}

/** Consent now and after every decision. */
export const consent: Readable<ConsentView> = /* @__PURE__ */ derive((view) => view);

/** Whether a category or service is granted, now and after every decision: `{#if $analytics}`. */
export function granted(name: string): Readable<boolean> {
  return derive((view) => view.has(name));
}

function derive<Value>(read: (view: ConsentView) => Value): Readable<Value> {
  return {
    subscribe(run) {
      const tell = (): void => run(read(store.view()));
      const leave = store.subscribe(tell);
      tell();
      return leave;
    },
  };
}
