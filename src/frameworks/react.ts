import {
  createContext,
  createElement,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
  type DetailedHTMLProps,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
} from 'react';
import type {Options} from '../config/options.js';
import {consentStore, NOT_YET, type ConsentStore, type ConsentView} from './consent-store.js';

export interface ConsentProviderProps {
  /** Those of `createConsent()`. They count when the provider is mounted; later changes do not. */
  readonly options: Options;
  readonly children?: ReactNode;
}

export interface GrantedProps {
  /** A category or service. */
  readonly category: string;
  /** What stands there while it is not granted, and on a server. */
  readonly fallback?: ReactNode;
  readonly children?: ReactNode;
}

const StoreContext = createContext<ConsentStore | undefined>(undefined);

/** Starts consent when the app is mounted, and ends it with the app. What StrictMode does twice happens once. */
export function ConsentProvider({options, children}: ConsentProviderProps): ReactElement {
  const [store] = useState(consentStore);
  // Only the options of the first time count, so nothing depends on them.
  const [first] = useState(options);
  useEffect(() => store.start(first), [store, first]);
  return createElement(StoreContext.Provider, {value: store}, children);
}

/**
 * Consent now and after every decision.
 * @throws TypeError outside `<ConsentProvider>`
 */
export function useConsent(): ConsentView {
  const {subscribe, view} = useStore('useConsent()');
  return useSyncExternalStore(subscribe, view, () => NOT_YET);
}

/**
 * Whether a category or service is granted, now and after every decision. Not on a server, nor in the first rendering.
 * @throws TypeError outside `<ConsentProvider>`
 */
export function useGranted(name: string): boolean {
  const {subscribe, view} = useStore('useGranted()');
  return useSyncExternalStore(
    subscribe,
    () => view().has(name),
    () => false,
  );
}

/** Renders its children while a category or service is granted. What they loaded stays loaded when they go. */
export function Granted({category, fallback = null, children}: GrantedProps): ReactNode {
  return useGranted(category) ? children : fallback;
}

function useStore(what: string): ConsentStore {
  const store = useContext(StoreContext);
  if (!store)
    throw new TypeError(
      `kelisim: ${what} needs a <ConsentProvider options={…}> around the component. (provider-missing)`,
    );
  return store;
}

type OwnElement<More = unknown> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & More;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'kelisim-banner': OwnElement;
      'kelisim-declaration': OwnElement<{readonly 'heading-level'?: 2 | 3 | 4 | 5 | 6}>;
    }
  }
}
