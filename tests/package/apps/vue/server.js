import {renderToString} from 'vue/server-renderer';
import {createApp} from './app.js';

console.log(await renderToString(createApp()));
