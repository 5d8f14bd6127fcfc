// What follows a decision, as a script of its own.
import {aftercare} from './aftercare/aftercare.js';

window.kelisim?.provide('aftercare', aftercare);
