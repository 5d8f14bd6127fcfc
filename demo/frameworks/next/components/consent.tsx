'use client';

import {ConsentProvider} from 'kelisim/react';
import type {ReactNode} from 'react';

export function Consent({children}: {children: ReactNode}) {
  return (
    <ConsentProvider
      options={{
        controller: {name: 'Dala LLP'},
        policyUrl: '/privacy',
        categories: ['analytics', 'functional'],
      }}
    >
      {children}
    </ConsentProvider>
  );
}
