import {ConsentProvider, Granted, useConsent, useGranted} from 'kelisim/react';
import {createElement as h, StrictMode} from 'react';

const OPTIONS = {controller: 'Dala LLP', policyUrl: '/privacy', categories: ['analytics']};

function Status() {
  const {status} = useConsent();
  const isCounted = useGranted('analytics');
  return h('output', null, `${status}, ${isCounted ? 'counted' : 'not counted'}`);
}

export function App() {
  return h(
    StrictMode,
    null,
    h(
      ConsentProvider,
      {options: OPTIONS},
      h(Status),
      h(Granted, {category: 'analytics', fallback: h('p', null, 'No counter')}, h('p', null, 'Counter')),
    ),
  );
}
