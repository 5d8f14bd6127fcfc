import {describeApp} from './describe-app.js';
import {serveProgram} from './serve-app.js';

describeApp('next', {
  title: 'Next.js with the app router',
  serve: serveProgram('node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1'),
  hasHead: true,
});
