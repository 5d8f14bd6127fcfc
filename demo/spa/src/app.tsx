import {useGranted} from 'kelisim/react';
import type {ReactNode} from 'react';
import {About} from './about';
import {Journal} from './journal';
import {Link, usePath} from './navigation';

/** Two routes, and below each what the visitor has decided. */
export function App(): ReactNode {
  const path = usePath();
  return (
    <>
      <header>
        <b>Dala</b>
        <nav aria-label="Pages">
          <Link to="/">Journal</Link>
          <Link to="/about">About</Link>
        </nav>
      </header>
      <main>{path === '/about' ? <About /> : <Journal />}</main>
      <footer>
        <Decision />
        <button type="button" data-kelisim="preferences">
          Cookie settings
        </button>
      </footer>
    </>
  );
}

function Decision(): ReactNode {
  const isCounted = useGranted('analytics');
  return <output>{isCounted ? 'Your visit is counted.' : 'Your visit is not counted.'}</output>;
}
