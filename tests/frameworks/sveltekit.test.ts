import {describeApp} from './describe-app.js';
import {serveProgram} from './serve-app.js';

describeApp('sveltekit', {title: 'SvelteKit', serve: serveProgram('build'), hasHead: true});
