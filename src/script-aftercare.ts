// What follows a decision, as a script of its own.
import {aftercare} from './withdrawal/withdrawal.js';

window.kelisim?.provide('aftercare', aftercare);
