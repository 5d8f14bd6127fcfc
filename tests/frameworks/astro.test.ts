import {describeApp} from './describe-app.js';
import {serveFiles} from './serve-app.js';

describeApp('astro', {title: 'Astro with its client router', serve: serveFiles('dist'), hasHead: true});
