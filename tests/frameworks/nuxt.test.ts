import {describeApp} from './describe-app.js';
import {serveProgram} from './serve-app.js';

describeApp('nuxt', {title: 'Nuxt', serve: serveProgram('.output/server/index.mjs'), hasHead: true});
