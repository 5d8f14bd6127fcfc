import {ConsentProvider} from 'kelisim/react';
import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {App} from './app';
import {OPTIONS} from './options';
import './style.css';

const root = document.getElementById('root');

if (root) {
  createRoot(root).render(
    <StrictMode>
      <ConsentProvider options={OPTIONS}>
        <App />
      </ConsentProvider>
    </StrictMode>,
  );
}
