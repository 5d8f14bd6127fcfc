import {A, Route, Router} from '@solidjs/router';
import {render} from 'solid-js/web';
import {granted} from './consent.js';

function Layout(props) {
  const isCounted = granted('analytics');
  return (
    <>
      <nav>
        <A href="/">Home</A> <A href="/reading">Reading</A>
      </nav>
      <main>{props.children}</main>
      <footer>
        <p id="state">{isCounted() ? 'Counted' : 'Not counted'}</p>
        <button type="button" data-kelisim="preferences">
          Cookie settings
        </button>
      </footer>
    </>
  );
}

const Home = () => (
  <>
    <h1>Home</h1>
    <iframe title="Film" data-category="functional" data-src="/film.html" width="400" height="300" />
  </>
);

const Reading = () => (
  <>
    <script type="text/plain" data-category="analytics" data-src="/reader.js" />
    <h1>Reading</h1>
    <iframe title="Map" data-category="functional" data-src="/map.html" width="400" height="300" />
  </>
);

render(
  () => (
    <Router root={Layout}>
      <Route path="/" component={Home} />
      <Route path="/reading" component={Reading} />
    </Router>
  ),
  document.getElementById('root'),
);
