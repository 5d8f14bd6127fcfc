import {createElement} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {App} from './app.js';

const root = hydrateRoot(document.querySelector('#root'), createElement(App));
window.leave = () => root.unmount();
