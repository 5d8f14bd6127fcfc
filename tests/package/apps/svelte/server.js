import {render} from 'svelte/server';
import App from './app.svelte';

console.log(render(App).body);
