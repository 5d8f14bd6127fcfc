import {createConsent, type Kelisim, type Options} from 'kelisim';
import {createContext, use, useCallback, useEffect, useState, useSyncExternalStore, type ReactNode} from 'react';

const OPTIONS: Options = {
  controller: {name: 'Dala LLP', contact: 'privacy@dala.example'},
  policyUrl: '/about',
  categories: ['analytics'],
  services: [
    {
      name: 'visits',
      label: 'Visit counter',
      category: 'analytics',
      provider: 'Dala LLP',
      country: 'KZ',
      purpose: 'Counts how often a page is read.',
      retention: 'until you clear the browser',
      storage: [{name: 'visits'}],
    },
  ],
};

const Consent = createContext<Kelisim | undefined>(undefined);

/** Starts consent with the app, and ends it with the app: what StrictMode does twice happens once. */
export function ConsentProvider({children}: {readonly children: ReactNode}): ReactNode {
  const [consent, setConsent] = useState<Kelisim>();
  useEffect(() => {
    const started = createConsent(OPTIONS);
    setConsent(started);
    return () => started.destroy();
  }, []);
  return <Consent value={consent}>{children}</Consent>;
}

/** Whether a category or service is granted, now and after every decision. */
export function useGranted(name: string): boolean {
  const consent = use(Consent);
  const subscribe = useCallback((listener: () => void) => consent?.subscribe(listener) ?? ignore, [consent]);
  return useSyncExternalStore(subscribe, () => consent?.has(name) ?? false);
}

function ignore(): void {
  // nothing to unsubscribe from before consent has started
}
