import {describeApp} from './describe-app.js';
import {serveFiles} from './serve-app.js';

describeApp('solid', {title: 'Solid', serve: serveFiles('dist', {hasOnePage: true}), hasHead: true});
