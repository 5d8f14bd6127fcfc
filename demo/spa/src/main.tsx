import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {App} from './app';
import {ConsentProvider} from './consent';
import './style.css';

const root = document.getElementById('root');

if (root) {
  createRoot(root).render(
    <StrictMode>
      <ConsentProvider>
        <App />
      </ConsentProvider>
    </StrictMode>,
  );
}
