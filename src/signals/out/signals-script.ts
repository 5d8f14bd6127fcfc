// Tells consent to tags of the site's own, as a script tag of its own. It may stand before or after the library, which
// need not know of it.
import {page} from '../../dom/page.js';
import {sendSignals} from './send-signals.js';
import {vendorQueue} from './vendor-globals.js';

sendSignals(vendorQueue('kelisim'), {...page.currentScript?.dataset});
