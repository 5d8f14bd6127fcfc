// The message after a withdrawal, as a script of its own.
import {tellStatus} from './ui/status/status.js';

window.kelisim?.provide('status', tellStatus);
