import {describeApp} from './describe-app.js';
import {serveFiles} from './serve-app.js';

describeApp('angular', {title: 'Angular', serve: serveFiles('dist/browser', {hasOnePage: true}), hasHead: false});
