// Consent told to tags of the site's own, as a script of its own: before or after the library, which need not know.
import {page} from './dom/page.js';
import {queueOf} from './signals/out/vendor-globals.js';
import {sendSignals} from './signals/out/send-signals.js';

sendSignals(queueOf('kelisim'), {...page.currentScript?.dataset});
