import {hydrate, unmount} from 'svelte';
import App from './app.svelte';

const app = hydrate(App, {target: document.querySelector('#root')});
window.leave = () => unmount(app);
