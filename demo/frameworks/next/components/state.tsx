'use client';

import {useGranted} from 'kelisim/react';

export function State() {
  return <p id="state">{useGranted('analytics') ? 'Counted' : 'Not counted'}</p>;
}
