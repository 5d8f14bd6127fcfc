import type {ReactNode} from 'react';

/** The second route. */
export function About(): ReactNode {
  return (
    <article>
      <h1>About Dala</h1>
      <p>
        We sell tea and write about it. If you allow it, a counter on our own server tells us which notes are read; what
        it stores stays in your browser and goes when you change your mind.
      </p>
    </article>
  );
}
